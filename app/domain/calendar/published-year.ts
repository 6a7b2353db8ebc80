import { type Day, day, daysThrough, later, monthOf, yearOf } from "#app/domain/calendar/day.ts";
import type { Festival, WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** What one notice of the State Council orders for its year. */
export type PublishedYear = {
  readonly year: number;
  readonly rest: readonly RestSpan[];
  readonly makeUp: readonly MakeUpDay[];
};

export type RestSpan = { readonly festival: Festival; readonly first: Day; readonly last: Day };
export type MakeUpDay = { readonly festival: Festival; readonly on: Day };

/** The calendar with this year as published; whatever it held for the year before gives way. */
export function publish(
  calendar: WorkCalendar,
  { year, rest, makeUp }: PublishedYear,
): WorkCalendar {
  const others = (days: ReadonlyMap<Day, Festival>) =>
    [...days].filter(([on, festival]) => yearOfNotice(on, festival) !== year);
  const resting = rest.flatMap(({ festival, first, last }) =>
    daysThrough(first, last).map((on) => [on, festival] as const),
  );
  return {
    rest: new Map([...others(calendar.rest), ...resting]),
    makeUp: new Map([
      ...others(calendar.makeUp),
      ...makeUp.map(({ on, festival }) => [on, festival] as const),
    ]),
    through: reaches(calendar, year),
  };
}

/** The New Year's holiday may begin in December: those days are ordered by the notice of the year it opens. */
export function yearOfNotice(on: Day, festival: Festival): number {
  return festival === "new-year" && monthOf(on) === 12 ? yearOf(on) + 1 : yearOf(on);
}

/** A year published ahead of an unpublished one moves nothing: the gap between would be a guess. */
function reaches({ through }: WorkCalendar, year: number): Day {
  return year > yearOf(through) + 1 ? through : later(through, day(`${year}-12-31`));
}
