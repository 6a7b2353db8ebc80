import { type Explanation, explain } from "#app/domain/calendar/explain.ts";
import { type Clock, SHOWN_TO_REPORTER, type ShownClock } from "#app/domain/matter/clock.ts";
import { clocks } from "#app/domain/matter/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { today } from "#app/shell/clock.server.ts";
import { workCalendar } from "#app/shell/work-calendar.server.ts";

export type ExplainedClock = Omit<Clock, "name"> & {
  readonly name: ShownClock;
  readonly explanation: Explanation | null;
};

/** The running clocks that a reporter is shown, soonest first, each with the days as they were counted. */
export function runningClocks(matter: Matter): readonly ExplainedClock[] {
  const calendar = workCalendar();
  return clocks(matter, { calendar, today: today() })
    .filter(({ stoppedOn }) => stoppedOn === null)
    .toSorted((one, other) => one.due.legal.localeCompare(other.due.legal))
    .flatMap((clock) => {
      const name = SHOWN_TO_REPORTER.find((shown) => shown === clock.name);
      const { start, term, pauses } = clock;
      return name
        ? [{ ...clock, name, explanation: term && explain(calendar, start, term, pauses) }]
        : [];
    });
}
