import { decided, refused } from "#app/domain/decision.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

/**
 * Policy: a complainant may take a complaint back before it is accepted. Order 121 is silent until then; afterwards it is
 * a ground on which mediation ends (art. 23(1)(1)). A report cannot be withdrawn: its leads are verified all the same.
 */
export const withdrawal = action({
  name: "withdrawal",
  at: { complaint: ["received"] },
  by: [INTAKE, HEAD_ABOVE],
  proof: "session",
  basis: [],
  fields: { record: words("reporter", { label: "withdrawalText" }) },
  leaves: ["withdrawn"],
  clocks: { stops: ["acceptance", "identity-proof"] },
  isDated: true,
  holder: "same",
  isFinal: true,
  decide: (_matter, { record }, act) => {
    if (record === "") return refused("explanation-missing");
    return decided({ type: "withdrawn", ...act, note: record });
  },
});
