import type { Day } from "#app/domain/calendar/day.ts";
import { type Explanation, explain } from "#app/domain/calendar/explain.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { type Clock, clocks } from "#app/domain/matter/clocks.ts";
import { type Light, lightOf } from "#app/domain/matter/light.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** A clock, how it stands today and how its days were counted. A stopped one needs neither. */
export type LitClock = Clock & {
  readonly light: Light | null;
  readonly explanation: Explanation | null;
};

export const litClocks = (
  matter: Matter,
  calendar: WorkCalendar,
  today: Day,
): readonly LitClock[] =>
  clocks(matter, calendar).map((clock) => ({
    ...clock,
    light: clock.stoppedOn ? null : lightOf(calendar, today, clock.due.legal),
    explanation: clock.stoppedOn ? null : explain(calendar, clock.start, clock.term),
  }));
