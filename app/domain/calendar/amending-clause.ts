import { addDays, type Day, daysBetween, daysThrough, yearOf } from "#app/domain/calendar/day.ts";
import { type Read, together, unless, unread } from "#app/domain/calendar/finding.ts";
import { contextOf, DATE, readDate } from "#app/domain/calendar/notice-dates.ts";
import { FESTIVAL_BY_NAME } from "#app/domain/calendar/notice-items.ts";
import type { Festival, WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** One day that an amending notice changes, and into what; `resumed` is the first day of work as usual. */
export type Change = { readonly kind: "rest" | "make-up" | "resumed"; readonly on: Day };

export type Amending = {
  readonly year: number;
  readonly festival: Festival;
  readonly calendar: WorkCalendar;
};

/** What a date may leave out, as far as the clauses before it have said it. */
export type Context = { readonly year: number; readonly month?: number };

export const DATES = new RegExp(DATE, "gu");
const EXTENDED = new RegExp(`延长(?:\\d{4}年)?\\p{Script=Han}*假期至(${DATE})$`, "u");
const RESTS = new RegExp(`(${DATE})(?:至(${DATE}))?(?:全国)?(?:调休|放假)`, "u");
const COUNT = /(?:共|放假)(\d+)天/u;
const RESUMED = new RegExp(`(${DATE})起?(?:恢复)?正常上班`, "u");

/** Reads one clause of an amending notice; one that says when and cannot be read is a finding. */
export function readChange(clause: string, about: Amending, context: Context): Read<Change> {
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

function worked(clause: string, context: Context): Read<Change> {
  let before = context;
  return together(
    (clause.match(DATES) ?? []).map((text) => {
      const date = readDate(text, before);
      before = contextOf(date.values[0], before.year);
      return as("make-up", date);
    }),
  );
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
  const length = daysBetween(from, to) + 1;
  const count = Number(COUNT.exec(clause)?.[1] ?? length);
  return {
    values: daysThrough(from, to).map((on) => ({ kind: "rest", on })),
    findings: [...findings, ...unless(count === length, "count-differs", clause)],
  };
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

/** The first festival that a text names. */
export const festivalIn = (text: string): Festival | undefined =>
  Object.entries(FESTIVAL_BY_NAME).find(([name]) => text.includes(name))?.[1];

const as = (kind: Change["kind"], { values, findings }: Read<Day>): Read<Change> => ({
  values: values.map((on) => ({ kind, on })),
  findings,
});
