import { addDays, type Day, daysThrough } from "#app/domain/calendar/day.ts";
import type { DayCount, Skipped } from "#app/domain/calendar/day-count.ts";
import { isPaused, type Pause } from "#app/domain/calendar/pause.ts";
import { counts, due, type Term } from "#app/domain/calendar/term.ts";
import { type Week, weeksOf } from "#app/domain/calendar/weeks.ts";
import { restReason, type WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** Why a term ends when it ends, as lists and as a picture of weeks. */
export type Explanation = DayCount & { readonly weeks: readonly Week[] };

export function explain(
  calendar: WorkCalendar,
  start: Day,
  term: Term,
  pauses: readonly Pause[] = [],
): Explanation {
  const end = due(calendar, start, term, pauses);
  const days = daysThrough(addDays(start, 1), end.strict);
  const counted = days.filter((on) => counts(calendar, on, term.unit, pauses));
  const paused = days.filter((on) => isPaused(pauses, on));
  const skipped = resting(calendar, daysExcept(days, [...counted, ...paused]));
  const rolledOver = resting(calendar, daysThrough(addDays(end.strict, 1), addDays(end.legal, -1)));
  const madeUp =
    term.unit === "working-days" ? counted.filter((on) => calendar.makeUp.has(on)) : [];

  const count = { ...end, start, term, counted, skipped, paused, rolledOver, madeUp };
  return { ...count, weeks: weeksOf(count) };
}

function daysExcept(days: readonly Day[], others: readonly Day[]): readonly Day[] {
  const without = new Set(others);
  return days.filter((on) => !without.has(on));
}

function resting(calendar: WorkCalendar, days: readonly Day[]): readonly Skipped[] {
  return days.map((on) => ({ day: on, because: restReason(calendar, on) }));
}
