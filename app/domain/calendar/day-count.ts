import type { Day } from "#app/domain/calendar/day.ts";
import type { Due, Term } from "#app/domain/calendar/term.ts";
import type { RestReason } from "#app/domain/calendar/work-calendar.ts";

/** How a term was counted: every day from the first after the start to the strict end is in exactly one list. */
export type DayCount = Due & {
  readonly start: Day;
  readonly term: Term;
  readonly counted: readonly Day[];
  readonly skipped: readonly Skipped[];
  readonly paused: readonly Day[];
  /** The rest days between the strict and the legal end. */
  readonly rolledOver: readonly Skipped[];
  /** Those of the counted days that are weekend days worked in exchange. */
  readonly madeUp: readonly Day[];
};

export type Skipped = { readonly day: Day; readonly because: RestReason };
