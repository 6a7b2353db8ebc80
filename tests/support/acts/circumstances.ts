import { hour } from "#app/domain/calendar/hours.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

/** A morning on which somebody acts, by the calendar of the gazetted years; nobody is kept from the matter. */
export const circumstances = (act: Acting): Circumstances => ({
  ...act,
  hour: hour(act.on, 9),
  calendar: KNOWN_YEARS,
  barrier: null,
});
