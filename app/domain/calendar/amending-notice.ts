import {
  type Amending,
  type Change,
  type Context,
  DATES,
  festivalIn,
  readChange,
} from "#app/domain/calendar/amending-clause.ts";
import { type Day, isWeekend, yearOf } from "#app/domain/calendar/day.ts";
import { type Finding, type Read, together, unless } from "#app/domain/calendar/finding.ts";
import { contextOf } from "#app/domain/calendar/notice-dates.ts";
import type { Festival, WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** What a notice within the year changes; days that it does not name stay as they are. */
export type Amendment = {
  readonly year: number;
  readonly festival: Festival;
  readonly rest: readonly Day[];
  readonly makeUp: readonly Day[];
  /** Work goes on as usual from here: no rest of this festival is left after it. */
  readonly resumed: Day | null;
  readonly findings: readonly Finding[];
};

/** Commas and full stops, but not within brackets, nor before the number of days. */
const CLAUSES = /[。,;](?!共\d+天)(?![^(]*\))/u;
const SAYS_WHEN = /放假|假期|调休|上班|休息/u;
const OCCASION = /关于(\S{2,40}?)(?:调休|调整)?(?:放假|假期)/u;

/**
 * Reads a notice of the State Council that moves a holiday within its year, as those of 2015 (a new holiday), 2019
 * (a longer one) and 2020 (one that went on). Null where the text is no such notice.
 */
export function readAmendment(plain: string, calendar: WorkCalendar): Amendment | null {
  const clauses = plain.split(CLAUSES).filter((clause) => SAYS_WHEN.test(clause));
  const year = Number(/(\d{4})年/u.exec(clauses.join(";"))?.[1] ?? 0);
  if (year === 0 || !plain.includes("国务院")) return null;

  const festival = festivalIn(clauses.join(";")) ?? "other";
  const dated = clauses.filter((clause) => clause.match(DATES));
  if (dated.length === 0) return null;
  const read = changesIn(dated, { year, festival, calendar });
  const days = (kind: Change["kind"]) =>
    read.values.flatMap((change) => (change.kind === kind ? [change.on] : []));
  const [rest, makeUp] = [[...new Set(days("rest"))].toSorted(), days("make-up")];
  return {
    year,
    festival,
    rest,
    makeUp,
    resumed: days("resumed")[0] ?? null,
    findings: [
      ...read.findings,
      ...unless(calendar.through >= `${year}-12-31`, "nothing-to-amend", String(year)),
      ...unless(
        festival !== "other",
        "festival-unknown",
        OCCASION.exec(plain)?.[1] ?? dated[0] ?? "",
      ),
      ...makeUp.flatMap((on) => unless(!rest.includes(on), "rests-and-works", on)),
      ...makeUp.flatMap((on) => unless(isWeekend(on), "make-up-on-a-weekday", on)),
      ...otherYears(read.values, year),
      ...days("resumed")
        .slice(1)
        .flatMap((on) => unless(false, "change-unreadable", on)),
    ],
  };
}

/** A date takes the month it leaves out from the clause before it. */
function changesIn(clauses: readonly string[], about: Amending): Read<Change> {
  let context: Context = { year: about.year };
  return together(
    clauses.map((clause) => {
      const change = readChange(clause, about, context);
      context = contextOf(change.values.at(-1)?.on, context.year);
      return change;
    }),
  );
}

/** A day of another year is for that year's own notice to change. */
const otherYears = (changes: readonly Change[], year: number): readonly Finding[] =>
  changes.flatMap(({ on }) => unless(yearOf(on) === year, "change-unreadable", on));
