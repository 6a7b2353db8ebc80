import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter, Penalty } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Penalty Procedure, art. 60 and 77: the penalty decided and the case closed; fines and confiscations in fen. */
export function recordOutcome(
  matter: Matter,
  penalty: Penalty,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "explanation-missing"> {
  if (!permits("outcome", matter)) return refused("wrong-stage");
  if (penalty.decisionNumber === "") return refused("explanation-missing");
  return decided({ type: "outcome-recorded", ...act, ...penalty });
}
