import { type Day, day, isDay } from "#app/domain/calendar/day.ts";
import { lastOfMonth } from "#app/domain/calendar/months.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { type DayFault, readDay } from "#app/domain/typed/day-typed.ts";
import { inNumbers } from "#app/domain/typed/english-months.ts";
import { isUnderstood, type Reading, understood } from "#app/domain/typed/reading.ts";

/** Between these two days, both included; how exactly somebody knew is in how it was said. */
export type AboutWhen =
  | { readonly known: true; readonly from: Day; readonly through: Day }
  | { readonly known: false };
export type WhenFault = DayFault | "no-year" | "wrong-order" | "not-a-time";

const UNKNOWN =
  /^(?:unknown|(?:我)?(?:不知道|不清楚|不记得|记不清|记不得|忘)(?:了|楚)?|don'?t know|not sure)[.。]?$/iu;
const YEAR = /^((?:19|20)\d\d)\s*年?$/u;
const MONTH = /^((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*月?份?$/u;
const NO_YEAR = /^\d{1,2}\s*[-/.月]\s*(?:\d{1,2}\s*[日号]?|份)?$/u;
const SPAN =
  /^(?:从|自)?\s*(.+?\S)\s*(?:到|至|~|--+|(?<=\d{4}(?:-\d\d)*)\/(?=\d{4}(?:-|$))|(?<=[日号月年]) ?- ?|(?<=\d) - (?=\d)|\bto\b|\buntil\b)\s*(\S.*)$/iu;
const VAGUE = /^(?:大概|大约|约|可能是?|about|around)\s*|\s*(?:左右|前后|期间|的时候)$/giu;

/** When something happened, as exactly as somebody knows it: a day, a month, a year, from one to another, or not at all. */
export function readAboutWhen(typed: string): Reading<AboutWhen, WhenFault> {
  const text = inNumbers(folded(typed).replaceAll(VAGUE, ""));
  if (text === "") return { why: "missing" };
  if (UNKNOWN.test(text)) return understood({ known: false }, "unknown");
  const [, first, last] = SPAN.exec(text) ?? [];
  if (first === undefined || last === undefined) return oneTime(text);
  return span(oneTime(first), oneTime(withYearOf(first, last)));
}

function oneTime(text: string): Reading<AboutWhen, WhenFault> {
  const [, year] = YEAR.exec(text) ?? [];
  if (year) return understood(between(day(`${year}-01-01`), day(`${year}-12-31`)), year);
  const [, yearOfMonth, month] = MONTH.exec(text) ?? [];
  if (yearOfMonth && month) return wholeMonth(`${yearOfMonth}-${month.padStart(2, "0")}`);
  if (NO_YEAR.test(text)) return { why: "no-year" };
  const read = readDay(text);
  if (isUnderstood(read)) return understood(between(read.value, read.value), read.shownAs);
  return read.why === "not-a-day" ? { why: "not-a-time" } : read;
}

function wholeMonth(month: string): Reading<AboutWhen, WhenFault> {
  const first = `${month}-01`;
  if (!isDay(first)) return { why: "no-such-day" };
  return understood(between(first, lastOfMonth(first)), month);
}

function span(
  first: Reading<AboutWhen, WhenFault>,
  last: Reading<AboutWhen, WhenFault>,
): Reading<AboutWhen, WhenFault> {
  if (!isUnderstood(first)) return first;
  if (!isUnderstood(last)) return last;
  if (!first.value.known || !last.value.known) return { why: "not-a-time" };
  if (last.value.through < first.value.from) return { why: "wrong-order" };
  return understood(
    between(first.value.from, last.value.through),
    `${first.shownAs}/${last.shownAs}`,
  );
}

/** 2026年3月到5月: the second has the year of the first. */
const withYearOf = (first: string, last: string): string =>
  NO_YEAR.test(last) ? `${/^\d{4}/.exec(first)?.[0] ?? ""}年${last}` : last;

const between = (from: Day, through: Day): AboutWhen => ({ known: true, from, through });
