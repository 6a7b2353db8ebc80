import type { Day } from "#app/domain/calendar/day.ts";
import type { Pause } from "#app/domain/calendar/pause.ts";
import { type Due, due, type Term } from "#app/domain/calendar/term.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";

/** Everything a date was counted from. Thousands of clocks share one count. */
export type Count = {
  readonly name: ClockName;
  readonly start: Day;
  readonly term: Term;
  readonly pauses: readonly Pause[];
  readonly due: Due;
};

/** The same count by another calendar, where that makes a difference. */
export type Recount = Count & { readonly newDue: Due };

/** Those counts that another calendar ends on another day, or makes firm. */
export function recounted(counts: readonly Count[], calendar: WorkCalendar): readonly Recount[] {
  return counts
    .map((count) => ({ ...count, newDue: due(calendar, count.start, count.term, count.pauses) }))
    .filter(differs);
}

/** Whether the day itself moved; becoming firm concerns nobody outside. */
export const moves = ({ due: before, newDue: after }: Recount): boolean =>
  before.legal !== after.legal || before.strict !== after.strict;

const differs = (recount: Recount): boolean =>
  moves(recount) || recount.due.firm !== recount.newDue.firm;
