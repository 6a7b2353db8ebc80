import { type PublishedYear, publish } from "#app/domain/calendar/published-year.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import type { Reader } from "#db/client.server.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { countNotices, noticesInForce } from "#db/queries/calendar/notices-in-force.server.ts";

let known = { notices: 0, calendar: KNOWN_YEARS };

/** The calendar that counts today, in every process from the moment a notice is published. */
export async function workCalendar(reader?: Reader): Promise<WorkCalendar> {
  const notices = await countNotices(reader);
  if (notices !== known.notices) {
    const years = (await noticesInForce(reader)).map(({ published }) => published);
    known = { notices, calendar: calendarOf(years) };
  }
  return known.calendar;
}

/** What was gazetted before the program was written, and the years published since, oldest first. */
export const calendarOf = (years: readonly PublishedYear[]): WorkCalendar =>
  years.toSorted((one, other) => one.year - other.year).reduce(publish, KNOWN_YEARS);
