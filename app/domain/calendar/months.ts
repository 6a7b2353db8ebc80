import { addDays, type Day, day, isDay, monthOf, yearOf } from "#app/domain/calendar/day.ts";

/** A term in calendar months, as the limits for going to court are. A year is twelve. */
export type Months = { readonly unit: "months"; readonly count: number };

export const months = (count: number): Months => ({ unit: "months", count });

/** The last day of the month that begins on this day. */
export const lastOfMonth = (first: Day): Day => addDays(dueMonth(first, months(1)), -1);

/** The same day of the last month, or that month's end where it has no such day. Rolling is for the court to say. */
export function dueMonth(start: Day, { count }: Months): Day {
  const reached = yearOf(start) * 12 + monthOf(start) - 1 + count;
  const month = `${Math.floor(reached / 12)}-${String((reached % 12) + 1).padStart(2, "0")}`;
  const ends = [start.slice(8), "30", "29"].map((dayOfMonth) => `${month}-${dayOfMonth}`);
  return ends.find(isDay) ?? day(`${month}-28`);
}
