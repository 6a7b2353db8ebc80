import type { Day } from "#app/domain/calendar/day.ts";
import { firstOf } from "#app/domain/matter/clocks/first-of.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/**
 * From which day a case has to be closed, or null: the penalty is carried out, the investigation has ended, or else the crime
 * is punished (Penalty Procedure, art. 77). A sentence after the one moves nothing any more.
 */
export const groundToClose = (matter: Matter): Day | null =>
  matter.dates["case-opened"]
    ? (firstOf(matter, "penalty-executed", "investigation-ended") ?? matter.dates.convicted ?? null)
    : null;
