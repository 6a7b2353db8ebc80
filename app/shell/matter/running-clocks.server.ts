import { type Explanation, explain } from "#app/domain/calendar/explain.ts";
import { type Clock, SHOWN_TO_REPORTER, type ShownClock } from "#app/domain/matter/clocks/clock.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { counting } from "#app/shell/matter/counting.server.ts";

export type ExplainedClock = Omit<Clock, "name"> & {
  readonly name: ShownClock;
  readonly explanation: Explanation | null;
};

/** The running clocks that a reporter is shown, soonest first, each with the days as they were counted. */
export async function runningClocks(matter: Matter): Promise<readonly ExplainedClock[]> {
  const counted = await counting();
  return clocks(matter, counted)
    .filter(({ stoppedOn }) => stoppedOn === null)
    .toSorted((one, other) => one.due.legal.localeCompare(other.due.legal))
    .flatMap((clock) => {
      const name = SHOWN_TO_REPORTER.find((shown) => shown === clock.name);
      const { start, term, pauses } = clock;
      return name
        ? [{ ...clock, name, explanation: term && explain(counted.calendar, start, term, pauses) }]
        : [];
    });
}
