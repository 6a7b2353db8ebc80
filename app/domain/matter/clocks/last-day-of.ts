import type { Day } from "#app/domain/calendar/day.ts";
import { dayOfHour, dueHour, type Hour, type Hours } from "#app/domain/calendar/hours.ts";
import type { Pause } from "#app/domain/calendar/pause.ts";
import { type Due, due, extended, type Term } from "#app/domain/calendar/term.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import type { Version } from "#app/domain/law/provision.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";

type From = {
  readonly start: Day;
  readonly hour?: Hour | undefined;
  readonly setFor?: Day | undefined;
};
type By = { readonly calendar: WorkCalendar; readonly pauses: readonly Pause[] };

/** When a clock runs out: on a day set for it, at an hour, or after a term. Null where nothing says when. */
export function lastDayOf(
  { start, hour, setFor }: From,
  limit: Term | Hours | null,
  extension: Version<Term> | null,
  { calendar, pauses }: By,
): Pick<Clock, "term" | "due" | "dueHour"> | null {
  if (setFor) return { term: null, due: onThat(setFor), dueHour: null };
  if (limit === null) return null;
  if (limit.unit === "hours") {
    const last = hour ? dueHour(hour, limit) : null;
    return last && { term: null, due: onThat(dayOfHour(last)), dueHour: last };
  }
  const term = extension ? extended(limit, extension.value) : limit;
  return { term, due: due(calendar, start, term, pauses), dueHour: null };
}

/** Neither a set day nor an hour rolls over a rest day. */
const onThat = (day: Day): Due => ({ strict: day, legal: day, firm: true });
