import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { daysLeft } from "#app/domain/calendar/term.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** How pressing a limit is, from the one with time to the one that is long over. Each has its words and its shape. */
export const LIGHTS = ["green", "yellow", "orange", "red", "black"] as const;
export type Light = (typeof LIGHTS)[number];

/** Policy: from four fifths of a limit's working days on it is yellow. */
const NEARLY = { used: 4, of: 5 } as const;
/** Policy: more than so many working days late is black. */
export const LONG_LATE = 5;

export type Lit = {
  readonly light: Light;
  /** Working days still to come, or those that have passed since. */
  readonly days: number;
};

/** A limit as it runs: the day it counts from, none of its own, and its last. */
type Running = { readonly start: Day; readonly due: Day };

export function lightOf(calendar: WorkCalendar, today: Day, { start, due }: Running): Lit {
  const left = daysLeft(calendar, today, due);
  if (due < today) {
    const late = Math.max(-left, 1);
    return { light: late > LONG_LATE ? "black" : "red", days: late };
  }
  if (left === 0) return { light: "orange", days: 0 };
  const whole = Math.max(daysLeft(calendar, start, due), left);
  const isNearly = (whole - left) * NEARLY.of >= whole * NEARLY.used;
  return { light: isNearly ? "yellow" : "green", days: left };
}

/** The last days by which what is due today or earlier is told apart: on this one and before, it is black. */
export function blackUntil(calendar: WorkCalendar, today: Day): Day {
  let on = today;
  while (daysLeft(calendar, on, today) <= LONG_LATE) on = addDays(on, -1);
  return on;
}
