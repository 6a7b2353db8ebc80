import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Why = { readonly grounds: readonly string[]; readonly explanation: string };

/** Order 121, art. 15(2) and 16: a refusal names its ground and says why in words. */
export function refuse(
  matter: Matter,
  { grounds, explanation }: Why,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "grounds-missing" | "explanation-missing"> {
  if (!permits("refusal", matter)) return refused("wrong-stage");
  if (grounds.length === 0) return refused("grounds-missing");
  if (explanation === "") return refused("explanation-missing");
  return decided({ type: "refused", ...act, grounds, explanation });
}
