import { type Day, day, isDay, monthOf, weekday, yearOf } from "#app/domain/calendar/day.ts";
import { type Read, unless, unread } from "#app/domain/calendar/finding.ts";

/** `2月15日(农历腊月二十八、周日)`, with or without its year, month and bracket. */
export const DATE = String.raw`(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:\([^)]*\))?`;

const PARTS = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^)]*)\))?/u;
const WEEKDAY = /(?:周|星期)([一二三四五六日天])/u;
const WEEKDAYS = "一二三四五六日";

/** A date that leaves out its year or month takes them from the one before. */
export function readDate(
  text: string,
  { year, month }: { year: number; month?: number },
): Read<Day> {
  const [, ownYear, ownMonth, dayOfMonth, bracket = ""] = PARTS.exec(text) ?? [];
  const written = [ownYear ?? year, two(ownMonth ?? month), two(dayOfMonth)].join("-");
  if (!isDay(written)) return unread("no-such-day", text);

  const on = day(written);
  const stated = WEEKDAY.exec(bracket)?.[1]?.replace("天", "日");
  const agrees = stated === undefined || WEEKDAYS.indexOf(stated) + 1 === weekday(on);
  return { values: [on], findings: unless(agrees, "weekday-differs", text) };
}

const two = (digits: string | number | undefined): string => String(digits ?? "").padStart(2, "0");

/** What a date that follows may leave out. */
export function contextOf(before: Day | undefined, year: number): { year: number; month?: number } {
  return before === undefined ? { year } : { year: yearOf(before), month: monthOf(before) };
}
