import { decided, refused } from "#app/domain/decision.ts";
import { TELL_NOT_COMPETENT } from "#app/domain/law/reports/report-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { line, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

/** Order 121, art. 34, and State Council Special Rules, art. 19: hand on to the competent authority, and say so. */
export const referral = action({
  name: "referral",
  at: { report: ["received"] },
  by: [INTAKE, HEAD_ABOVE],
  proof: "session",
  basis: [TELL_NOT_COMPETENT],
  serves: ["competence"],
  fields: {
    to: line("reporter"),
    reason: words("reporter", { label: "explanation", rows: 3 }),
  },
  leaves: ["referred"],
  clocks: { stops: ["verification", "competence", "advertising-reply"] },
  isDated: true,
  holder: "elsewhere",
  isFinal: true,
  decide: (_matter, { to, reason }, act) => {
    if (to === "" || reason === "") return refused("explanation-missing");
    return decided({ type: "referred", ...act, to, reason });
  },
});

type To = { readonly to: string; readonly reason: string };

export const refer = (matter: Matter, to: To, act: Acting) => referral.decide(matter, to, act);
