import type { Day } from "#app/domain/calendar/day.ts";
import { firstSince } from "#app/domain/matter/clocks/first-of.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isWithPolice } from "#app/domain/matter/police/standing.ts";

/** Since when the police have an open case; one that was opened here after they took it has its whole term. */
export function caseWithPolice(matter: Matter): Day | null {
  if (!isWithPolice(matter)) return null;
  return matter.dates["police-declined"]
    ? firstSince(matter, "case-opened", "police-opened")
    : firstSince(matter, "case-opened", "transferred", "police-opened");
}
