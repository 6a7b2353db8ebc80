import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { RefusalGround } from "#app/domain/law/complaints/refusal-grounds.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Why = {
  readonly grounds: readonly string[];
  /** Art. 17(1): what was weighed for the third ground, and for no other. */
  readonly factors?: readonly string[];
  readonly explanation: string;
};
type Reason = "wrong-stage" | "grounds-missing" | "factors-without-ground" | "explanation-missing";

const WEIGHED_BY_FACTORS = "not-a-consumer-dispute" satisfies RefusalGround;

/** Order 121, art. 15(2) and 16: a refusal names its ground and says why in words. */
export function refuse(
  matter: Matter,
  { grounds, factors = [], explanation }: Why,
  act: Acting,
): Decision<MatterEvent, Reason> {
  if (!permits("refusal", matter)) return refused("wrong-stage");
  if (grounds.length === 0) return refused("grounds-missing");
  if (factors.length > 0 && !grounds.includes(WEIGHED_BY_FACTORS))
    return refused("factors-without-ground");
  if (explanation === "") return refused("explanation-missing");
  return decided({ type: "refused", ...act, grounds, factors, explanation });
}
