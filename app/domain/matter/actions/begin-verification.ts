import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Penalty Procedure, art. 18(1): a handler of the unit begins to verify the lead. */
export function beginVerification(
  matter: Matter,
  act: Acting,
): Decision<MatterEvent, "wrong-stage"> {
  if (!permits("verification", matter)) return refused("wrong-stage");
  return decided({ type: "taken-up", ...act });
}
