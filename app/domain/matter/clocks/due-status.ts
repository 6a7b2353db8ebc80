import type { Day } from "#app/domain/calendar/day.ts";
import { daysLeft, nextWorkingDay } from "#app/domain/calendar/term.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** Policy: three working days are enough to act in, and few enough to mean it. */
export const SOON = 3;

export type DueStatus = {
  readonly tone: "ok" | "soon" | "late";
  /** Working days still to come, or those that have passed since. */
  readonly days: number;
};

/** How a limit stands today. One that ended on Friday is a day late on Saturday already. */
export function dueStatusOf(calendar: WorkCalendar, today: Day, dueOn: Day): DueStatus {
  const left = daysLeft(calendar, today, dueOn);
  if (dueOn < today) return { tone: "late", days: Math.max(-left, 1) };
  return { tone: left <= SOON ? "soon" : "ok", days: left };
}

/** The last day that still counts as soon. */
export function soonUntil(calendar: WorkCalendar, today: Day): Day {
  let on = today;
  for (let left = SOON; left > 0; left -= 1) on = nextWorkingDay(calendar, on);
  return on;
}
