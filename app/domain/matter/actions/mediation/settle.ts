import { decided, refused } from "#app/domain/decision.ts";
import { SETTLEMENT_LETTER } from "#app/domain/law/complaints/complaint-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Order 121, art. 24: both sides agreed; what they agreed is kept on record. */
export const settlement = action({
  name: "settlement",
  at: { complaint: ["accepted"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [SETTLEMENT_LETTER],
  serves: ["mediation"],
  fields: { terms: words("reporter") },
  leaves: ["settled"],
  clocks: { stops: ["mediation"] },
  holder: "same",
  isFinal: true,
  decide: (_matter, { terms }, act) => {
    if (terms === "") return refused("explanation-missing");
    return decided({ type: "settled", ...act, terms });
  },
});

export const settle = (matter: Matter, terms: string, act: Acting) =>
  settlement.decide(matter, { terms }, act);
