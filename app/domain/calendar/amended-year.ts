import type { Amendment } from "#app/domain/calendar/amending-notice.ts";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import {
  type PublishedYear,
  type RestSpan,
  yearOfNotice,
} from "#app/domain/calendar/published-year.ts";
import type { Festival, WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

type Named = readonly (readonly [on: Day, festival: Festival])[];

/** The whole year as it stands once the amendment counts: what it does not name stays. */
export function amendedYear(calendar: WorkCalendar, amendment: Amendment): PublishedYear {
  const { year, festival, rest, makeUp, resumed } = amendment;
  const ofYear = (days: WorkCalendar["rest"]) =>
    [...days].filter(([on, of]) => yearOfNotice(on, of) === year);
  const restsStill = ([on, of]: Named[number]) =>
    !rest.includes(on) &&
    !makeUp.includes(on) &&
    !(resumed !== null && of === festival && on >= resumed);
  const worksStill = ([on]: Named[number]) => !rest.includes(on) && !makeUp.includes(on);
  const named = (days: readonly Day[]): Named => days.map((on) => [on, festival]);
  return {
    year,
    rest: spansOf([...ofYear(calendar.rest).filter(restsStill), ...named(rest)]),
    makeUp: inOrder([...ofYear(calendar.makeUp).filter(worksStill), ...named(makeUp)]).map(
      ([on, of]) => ({ festival: of, on }),
    ),
  };
}

/** Days of one festival that follow each other are one rest. */
function spansOf(days: Named): readonly RestSpan[] {
  const spans: RestSpan[] = [];
  for (const [on, festival] of inOrder(days)) {
    const newest = spans.at(-1);
    const goesOn = newest?.festival === festival && addDays(newest.last, 1) === on;
    if (goesOn) spans.pop();
    spans.push({ festival, first: goesOn ? newest.first : on, last: on });
  }
  return spans;
}

const inOrder = (days: Named): Named => days.toSorted(([one], [other]) => (one < other ? -1 : 1));
