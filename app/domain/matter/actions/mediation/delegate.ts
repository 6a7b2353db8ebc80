import { decided, refused } from "#app/domain/decision.ts";
import { ENTRUST_MEDIATION } from "#app/domain/law/complaints/complaint-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAnswers } from "#app/domain/matter/mediation/answers.ts";
import { unlessMediating } from "#app/domain/matter/mediation/in-the-way.ts";
import { mediationOf, SIDES, type Side } from "#app/domain/matter/mediation/mediation.ts";
import { line, someOf } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Order 121, art. 19: with the consent of both sides another body mediates in the office's name, and passes it on to nobody. */
export const delegation = action({
  name: "delegation",
  at: { complaint: ["accepted"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [ENTRUST_MEDIATION],
  place: "rare",
  fields: {
    delegateTo: line("reporter"),
    agreedToIt: someOf<Side>("file", mediationAnswers(...SIDES), {
      atLeastOne: true,
      supposes: "all",
    }),
  },
  leaves: ["delegated"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: (matter) => [
    ...unlessMediating("consents", "undisputed")(matter),
    ...(mediationOf(matter).delegatedTo === null ? [] : (["delegated-already"] as const)),
  ],
  decide: (_matter, { delegateTo: to, agreedToIt }, act) =>
    SIDES.every((side) => agreedToIt.includes(side))
      ? decided({ type: "delegated", ...act, to })
      : refused("both-must-agree"),
});

type To = { readonly to: string; readonly agreed: readonly Side[] };

export const delegate = (matter: Matter, { to, agreed }: To, act: Acting) =>
  delegation.decide(matter, { delegateTo: to, agreedToIt: agreed }, act);
