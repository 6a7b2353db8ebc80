import { type Day, daysBetween, monthOf, yearOf } from "#app/domain/calendar/day.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** Policy: the State Council publishes the next year between late October and December; from October we look for it. */
const LOOKED_FOR_FROM_MONTH = 10;

/** Policy: a long term begun now ends after the calendar does, so every day without the notice makes another guess. */
const LOOKED_FOR_DAYS_BEFORE = 90;

/** The year whose notice must be loaded by now, or null while there is time. */
export function noticeWanted({ through }: WorkCalendar, today: Day): number | null {
  const isAutumn = yearOf(today) === yearOf(through) && monthOf(today) >= LOOKED_FOR_FROM_MONTH;
  const isNear = daysBetween(today, through) <= LOOKED_FOR_DAYS_BEFORE;
  return isAutumn || isNear ? yearOf(through) + 1 : null;
}
