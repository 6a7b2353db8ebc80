import type { Day } from "#app/domain/calendar/day.ts";
import { decided, refused } from "#app/domain/decision.ts";
import { BOTH_CONSENT } from "#app/domain/law/complaints/complaint-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAnswers } from "#app/domain/matter/mediation/answers.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import { wrongDay } from "#app/domain/matter/mediation/in-the-way.ts";
import {
  CONSENT_WAYS,
  type ConsentWay,
  hasAgreed,
  haveBothAgreed,
  SIDES,
  type Side,
} from "#app/domain/matter/mediation/mediation.ts";
import { dayOn, oneOf } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Order 121, art. 18(1): a complaint is mediated with the consent of both sides; each is set down with its day and way. */
export const agreement = action({
  name: "mediation-consent",
  at: { complaint: ["accepted"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [BOTH_CONSENT],
  serves: ["mediation"],
  isNext: (matter) => mediationAwaits(matter) === "consents",
  fields: {
    side: oneOf<Side>("file", ({ matter }) =>
      SIDES.filter((side) => !hasAgreed(matter, side)).map((value) => ({
        value,
        words: "mediation",
      })),
    ),
    consentWay: oneOf<ConsentWay>("file", mediationAnswers(...CONSENT_WAYS)),
    agreedOn: dayOn("file"),
  },
  leaves: ["mediation-agreed"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: (matter) => (haveBothAgreed(matter) ? ["done-already"] : []),
  decide: (matter, { side, consentWay: way, agreedOn }, act) => {
    if (hasAgreed(matter, side)) return refused("done-already");
    const because = wrongDay(agreedOn, matter, act.on);
    if (because.length > 0) return refused(...because);
    return decided({ type: "mediation-agreed", ...act, side, way, agreedOn });
  },
});

type Said = { readonly side: Side; readonly way: ConsentWay; readonly agreedOn: Day };

export const agree = (matter: Matter, { side, way, agreedOn }: Said, act: Acting) =>
  agreement.decide(matter, { side, consentWay: way, agreedOn }, act);

/** A complainant agrees on their own page, by their receipt. */
export const agreeByReceipt = (matter: Matter, on: Day) =>
  agree(matter, { side: "complainant", way: "own-page", agreedOn: on }, { by: "reporter", on });
