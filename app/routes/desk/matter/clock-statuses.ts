import { type Explanation, explain } from "#app/domain/calendar/explain.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import { type Counting, clocks } from "#app/domain/matter/clocks/clocks.ts";
import { type DueStatus, dueStatusOf } from "#app/domain/matter/clocks/due-status.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** A clock, how it stands today and how its days were counted. A stopped one needs neither. */
export type ClockStatus = Clock & {
  readonly light: DueStatus | null;
  readonly explanation: Explanation | null;
};

export function clockStatuses(matter: Matter, counted: Counting): readonly ClockStatus[] {
  const { calendar, today } = counted;
  return clocks(matter, counted).map((clock) => ({
    ...clock,
    light: clock.stoppedOn || clock.paused ? null : dueStatusOf(calendar, today, clock.due.legal),
    explanation:
      clock.stoppedOn === null && clock.term
        ? explain(calendar, clock.start, clock.term, clock.pauses)
        : null,
  }));
}
