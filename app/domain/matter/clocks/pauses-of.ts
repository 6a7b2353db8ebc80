import type { Day } from "#app/domain/calendar/day.ts";
import type { Pause } from "#app/domain/calendar/pause.ts";
import type { Running } from "#app/domain/matter/clocks/clock.ts";
import type { Matter, MatterPause } from "#app/domain/matter/matter.ts";

/** The time left out of a clock; a pause that still runs reaches up to `until`. */
export const pausesOf = (running: Running, matter: Matter, until: Day): readonly Pause[] =>
  ofClock(running, matter).map((pause) => ({ from: pause.from, until: pause.until ?? until }));

export const hasOpenPause = (running: Running, matter: Matter): boolean =>
  ofClock(running, matter).some((pause) => pause.until === null);

const ofClock = ({ pausable }: Running, { pauses }: Matter): readonly MatterPause[] =>
  pauses.filter(({ clock }) => clock === pausable);
