import { addDays } from "#app/domain/calendar/day.ts";
import { dayOfHour, type Hour, hour, hourOfDay } from "#app/domain/calendar/hours.ts";
import { isWorkingDay, type WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** The hours of the clock at which somebody of the office can have what is new by mail. */
export const MAIL_HOURS = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as const;
export type MailHour = (typeof MAIL_HOURS)[number];

/** Policy: when work begins, in the morning and after noon. So it is for everybody who has chosen nothing. */
export const USUAL_MAIL_HOURS: readonly MailHour[] = [8, 14];

/** Those of the hours that were ticked, in their order; anything else is none of ours. */
export const mailHoursTyped = (typed: readonly string[]): readonly MailHour[] =>
  MAIL_HOURS.filter((one) => typed.includes(String(one)));

/** Longer than any row of rest days. */
const MOST_DAYS = 31;

/**
 * At which hour something that became known in this one goes out: the first chosen hour that begins afterwards, on a
 * working day. The hour alone, so that no mail tells the minute in which somebody filed. Null where none was chosen.
 */
export function nextDigest(
  known: Hour,
  chosen: readonly number[],
  calendar: WorkCalendar,
): Hour | null {
  const hours = chosen.toSorted((one, other) => one - other);
  for (let later = 0; later <= MOST_DAYS; later += 1) {
    const on = addDays(dayOfHour(known), later);
    const next = hours.find((one) => later > 0 || one > hourOfDay(known));
    if (next !== undefined && isWorkingDay(calendar, on)) return hour(on, next);
  }
  return null;
}
