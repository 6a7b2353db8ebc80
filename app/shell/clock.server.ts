import { type Day, day } from "#app/domain/calendar/day.ts";
import { type Hour, hour } from "#app/domain/calendar/hours.ts";

const shanghai = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** The one reading of the clock. */
export const now = (): Date => new Date();

export const today = (): Day => dayOf(now());

/** The hour of the clock in Shanghai, for the few limits that run by the hour. */
export const thisHour = (): Hour => hourOf(now());

export const hourOf = (instant: Date): Hour =>
  hour(dayOf(instant), (instant.getUTCHours() + SHANGHAI_AHEAD) % 24);

/** When the hour of the clock began that it is now. */
export const beginningOfHour = (): Date => new Date(now().setUTCMinutes(0, 0, 0));

/** China keeps one time all year. */
const SHANGHAI_AHEAD = 8;

export const dayOf = (instant: Date): Day => day(shanghai.format(instant));

export const minutesFromNow = (minutes: number): Date =>
  new Date(now().getTime() + minutes * 60_000);
