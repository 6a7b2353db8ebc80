import { decided, refused } from "#app/domain/decision.ts";
import { SETTLEMENT_LETTER } from "#app/domain/law/complaints/complaint-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAnswers } from "#app/domain/matter/mediation/answers.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import { unlessMediating } from "#app/domain/matter/mediation/in-the-way.ts";
import { AGREEMENT_FORMS, type AgreementForm } from "#app/domain/matter/mediation/mediation.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
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
  isNext: (matter) => mediationAwaits(matter) === "result",
  fields: {
    agreementForm: oneOf<AgreementForm>("file", mediationAnswers(...AGREEMENT_FORMS), {
      decides: true,
    }),
    terms: words("reporter"),
  },
  leaves: ["settled"],
  clocks: { stops: ["mediation"] },
  isDated: true,
  holder: "same",
  isFinal: true,
  blocked: unlessMediating("consents", "mediator", "undisputed"),
  decide: (_matter, { terms, agreementForm: form }, act) => {
    if (terms === "") return refused("explanation-missing");
    return decided({ type: "settled", ...act, terms, form });
  },
});

type Agreed = { readonly terms: string; readonly form: AgreementForm };

export const settle = (matter: Matter, { terms, form }: Agreed, act: Acting) =>
  settlement.decide(matter, { terms, agreementForm: form }, act);
