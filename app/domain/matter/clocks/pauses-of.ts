import type { Day } from "#app/domain/calendar/day.ts";
import type { Pause } from "#app/domain/calendar/pause.ts";
import type { Running } from "#app/domain/matter/clocks/clock.ts";
import type { Matter, MatterPause } from "#app/domain/matter/matter.ts";

/** The time left out of a clock; a pause that still runs reaches up to `until`. */
export const pausesOf = (running: Running, matter: Matter, until: Day): readonly Pause[] =>
  ofClock(running, matter).map((pause) => ({ from: pause.from, until: pause.until ?? until }));

/** Whether the clock stands still now. A pause that begins when the last day has come stops nothing any more. */
export const standsStill = (running: Running, matter: Matter, lastDay: Day): boolean =>
  ofClock(running, matter).some(({ from, until }) => until === null && from < lastDay);

const ofClock = ({ pausable }: Running, { pauses }: Matter): readonly MatterPause[] =>
  pauses.filter(({ clock }) => clock === pausable);
