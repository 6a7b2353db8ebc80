import { type Day, day } from "#app/domain/calendar/day.ts";

const shanghai = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** The one reading of the clock. */
export const now = (): Date => new Date();

/** The day it is in the office, wherever the server stands. */
export const today = (): Day => dayOf(now());

export const dayOf = (instant: Date): Day => day(shanghai.format(instant));

export const minutesFromNow = (minutes: number): Date =>
  new Date(now().getTime() + minutes * 60_000);
