import { type Explanation, explain } from "#app/domain/calendar/explain.ts";
import { type Clock, clocks } from "#app/domain/matter/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { workCalendar } from "#app/shell/work-calendar.server.ts";

export type ExplainedClock = Clock & { readonly explanation: Explanation };

/** The running clocks of a matter, soonest first, each with the days as they were counted. */
export function runningClocks(matter: Matter): readonly ExplainedClock[] {
  const calendar = workCalendar();
  return clocks(matter, calendar)
    .filter(({ stoppedOn }) => stoppedOn === null)
    .toSorted((one, other) => one.due.legal.localeCompare(other.due.legal))
    .map((clock) => ({ ...clock, explanation: explain(calendar, clock.start, clock.term) }));
}
