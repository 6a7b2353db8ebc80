import { decided, refused } from "#app/domain/decision.ts";
import { GIVE_REASONS } from "#app/domain/law/complaints/complaint-rules.ts";
import { REFUSAL_FACTORS } from "#app/domain/law/complaints/refusal-factors.ts";
import { REFUSAL_GROUNDS, type RefusalGround } from "#app/domain/law/complaints/refusal-grounds.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { itemsOf } from "#app/domain/matter/record/choices.ts";
import { someOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

const WEIGHED_BY_FACTORS = "not-a-consumer-dispute" satisfies RefusalGround;

/** Order 121, art. 15(2) and 16: a refusal names its ground and says why in words. */
export const refusal = action({
  name: "refusal",
  at: { complaint: ["received"] },
  by: [INTAKE, HEAD_ABOVE],
  proof: "session",
  basis: [REFUSAL_GROUNDS, GIVE_REASONS, REFUSAL_FACTORS],
  serves: ["acceptance"],
  fields: {
    grounds: someOf<string>("reporter", itemsOf(REFUSAL_GROUNDS), { atLeastOne: true }),
    factors: someOf<string>("file", itemsOf(REFUSAL_FACTORS)),
    explanation: words("reporter"),
  },
  leaves: ["refused"],
  clocks: { stops: ["acceptance", "identity-proof"] },
  isDated: true,
  holder: "same",
  isFinal: true,
  decide: (_matter, { grounds, factors, explanation }, act) => {
    if (grounds.length === 0) return refused("grounds-missing");
    if (factors.length > 0 && !grounds.includes(WEIGHED_BY_FACTORS))
      return refused("factors-without-ground");
    if (explanation === "") return refused("explanation-missing");
    return decided({ type: "refused", ...act, grounds, factors, explanation });
  },
});

type Why = {
  readonly grounds: readonly string[];
  /** Art. 17(1): what was weighed for the third ground, and for no other. */
  readonly factors?: readonly string[];
  readonly explanation: string;
};

export const refuse = (matter: Matter, why: Why, act: Acting) =>
  refusal.decide(matter, { factors: [], ...why }, act);
