import type { Hours } from "#app/domain/calendar/hours.ts";
import type { Months } from "#app/domain/calendar/months.ts";
import type { Term } from "#app/domain/calendar/term.ts";

/** Any length of time that a statute sets. */
export type Limit = Term | Hours | Months;

export const years = (count: number): Months => ({ unit: "months", count: count * 12 });

/** Of what a rule of the catalogue is worth: is it one length of time? */
export const isLimit = (value: unknown): value is Limit =>
  typeof value === "object" && value !== null && "unit" in value && "count" in value;
