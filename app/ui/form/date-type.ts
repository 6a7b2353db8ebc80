import { isDay } from "#app/domain/calendar/day.ts";

/** A date control would drop what is no date; somebody who typed it wants to see it. */
export const dateType = (typed: string): "date" | "text" =>
  typed === "" || isDay(typed) ? "date" : "text";
