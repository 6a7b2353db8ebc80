import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Penalty Procedure, art. 4(2), and Order 121, art. 21(1): whoever is tied to a party leaves the matter, and says why. */
export function recuse(
  matter: Matter,
  note: string,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "explanation-missing"> {
  if (!permits("recusal", matter)) return refused("wrong-stage");
  if (note === "") return refused("explanation-missing");
  return decided({ type: "kept-away", ...act, note });
}
