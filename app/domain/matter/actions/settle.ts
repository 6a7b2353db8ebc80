import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Order 121, art. 24: both sides agreed; what they agreed is kept on record. */
export function settle(
  matter: Matter,
  terms: string,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "explanation-missing"> {
  if (!permits("settlement", matter)) return refused("wrong-stage");
  if (terms === "") return refused("explanation-missing");
  return decided({ type: "settled", ...act, terms });
}
