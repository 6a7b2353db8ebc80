import { addDays, type Day, day } from "#app/domain/calendar/day.ts";

/** An hour of the clock in Shanghai, `2026-03-09T14`: two o'clock until three. */
export type Hour = string & { readonly kind: "Hour" };

/** A term in clock hours: it runs through nights, weekends and festivals. */
export type Hours = { readonly unit: "hours"; readonly count: number };

export const hours = (count: number): Hours => ({ unit: "hours", count });

export function hour(on: Day, ofDay: number): Hour {
  if (!Number.isInteger(ofDay) || ofDay < 0 || ofDay > 23) {
    throw new RangeError(`Not an hour of the day: ${ofDay}`);
  }
  return `${on}T${String(ofDay).padStart(2, "0")}` as Hour;
}

/** The last hour of the term. The hour of `start` is hour zero, however late in it the thing happened. */
export function dueHour(start: Hour, { count }: Hours): Hour {
  const reached = hourOfDay(start) + count;
  return hour(addDays(dayOfHour(start), Math.floor(reached / 24)), reached % 24);
}

export const dayOfHour = (at: Hour): Day => day(at.slice(0, 10));
export const hourOfDay = (at: Hour): number => Number(at.slice(11));
