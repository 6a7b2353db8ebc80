import { addDays, type Day } from "#app/domain/calendar/day.ts";

/**
 * Policy: whoever was enrolled agrees to nothing for so many days. Meanwhile everybody who sits has been told, and can
 * have it withdrawn.
 */
const DAYS_OF_DELAY = 3;

/** The first day on which somebody enrolled on a day counts. */
export const countsFrom = (enrolledOn: Day): Day => addDays(enrolledOn, DAYS_OF_DELAY);
