import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

/** The calendar that counts today. */
export const workCalendar = (): WorkCalendar => KNOWN_YEARS;
