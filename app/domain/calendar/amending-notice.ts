import { addDays, type Day, daysThrough, isWeekend, yearOf } from "#app/domain/calendar/day.ts";
import { type Finding, type Read, unless, unread } from "#app/domain/calendar/finding.ts";
import { contextOf, DATE, readDate } from "#app/domain/calendar/notice-dates.ts";
import { FESTIVAL_BY_NAME } from "#app/domain/calendar/notice-items.ts";
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

type Change = { readonly kind: "rest" | "make-up" | "resumed"; readonly on: Day };

const CLAUSES = /[。,;](?![^(]*\))/u;
const SAYS_WHEN = /放假|假期|调休|上班|休息/u;
const OCCASION = /关于(\S{2,40}?)(?:调休|调整)?(?:放假|假期)/u;
const DATES = new RegExp(DATE, "gu");
const EXTENDED = new RegExp(`延长(?:\\d{4}年)?\\p{Script=Han}*假期至(${DATE})$`, "u");
const RESTS = new RegExp(`(${DATE})(?:至(${DATE}))?(?:全国)?(?:调休|放假)`, "u");
const RESUMED = new RegExp(`(${DATE})起?(?:恢复)?正常上班`, "u");

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
  const read = inTurn(dated, { year, festival, calendar });
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
    ],
  };
}

type Amending = {
  readonly year: number;
  readonly festival: Festival;
  readonly calendar: WorkCalendar;
};

/** A date takes the month it leaves out from the clause before it. */
function inTurn(clauses: readonly string[], about: Amending): Read<Change> {
  let context: { year: number; month?: number } = { year: about.year };
  return clauses.reduce<Read<Change>>(
    (before, clause) => {
      const { values, findings } = readChange(clause, about, context);
      context = contextOf(values.at(-1)?.on, context.year);
      return {
        values: [...before.values, ...values],
        findings: [...before.findings, ...findings],
      };
    },
    { values: [], findings: [] },
  );
}

function readChange(
  clause: string,
  about: Amending,
  context: { year: number; month?: number },
): Read<Change> {
  const [, extendedTo] = EXTENDED.exec(clause) ?? [];
  if (extendedTo) return extended(readDate(extendedTo, context), about, clause);
  const [, resumed] = RESUMED.exec(clause) ?? [];
  if (resumed) return as("resumed", readDate(resumed, context));
  if (clause.includes("上班")) return worked(clause, context);
  const [, from, to] = RESTS.exec(clause) ?? [];
  if (from === undefined) return unread("change-unreadable", clause);
  const first = readDate(from, context);
  const last = to === undefined ? first : readDate(to, contextOf(first.values[0], about.year));
  return span(first, last, clause);
}

function worked(clause: string, context: { year: number; month?: number }): Read<Change> {
  let before = context;
  const read = (clause.match(DATES) ?? []).map((text) => {
    const date = readDate(text, before);
    before = contextOf(date.values[0], before.year);
    return as("make-up", date);
  });
  return {
    values: read.flatMap(({ values }) => values),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function span(first: Read<Day>, last: Read<Day>, clause: string): Read<Change> {
  const findings = first === last ? first.findings : [...first.findings, ...last.findings];
  const [from, to] = [first.values[0], last.values[0]];
  if (from === undefined || to === undefined) return { values: [], findings };
  if (to < from)
    return {
      values: [],
      findings: [...findings, { code: "ends-before-it-starts", quote: clause }],
    };
  return { values: daysThrough(from, to).map((on) => ({ kind: "rest", on })), findings };
}

/** From the day after the rest that the year has for this festival. */
function extended(until: Read<Day>, { year, festival, calendar }: Amending, clause: string) {
  const named = festivalIn(clause) ?? festival;
  const resting = [...calendar.rest]
    .filter(([on, of]) => of === named && yearOf(on) === year)
    .map(([on]) => on);
  const newest = resting.toSorted().at(-1);
  if (newest === undefined) return unread("rest-unreadable", clause);
  return span({ values: [addDays(newest, 1)], findings: [] }, until, clause);
}

const festivalIn = (text: string): Festival | undefined =>
  Object.entries(FESTIVAL_BY_NAME).find(([name]) => text.includes(name))?.[1];

const as = (kind: Change["kind"], { values, findings }: Read<Day>): Read<Change> => ({
  values: values.map((on) => ({ kind, on })),
  findings,
});
