import { decided, refused } from "#app/domain/decision.ts";
import { END_MEDIATION } from "#app/domain/law/complaints/complaint-terms.ts";
import {
  MEDIATION_END_GROUNDS,
  type MediationEndGround,
} from "#app/domain/law/complaints/mediation-end-grounds.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import { haveBothAgreed, mediationOf } from "#app/domain/matter/mediation/mediation.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { itemsOf } from "#app/domain/matter/record/choices.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const TERM_ENDED = "term-ended" satisfies MediationEndGround;
const NO_AGREEMENT = "no-agreement" satisfies MediationEndGround;
/** What does not rest on a mediator's word: it may be set down while it is not decided whether they step aside. */
const WHOEVER_MEDIATES: readonly string[] = [
  "withdrawn-or-settled",
  TERM_ENDED,
  "party-gone",
] satisfies readonly MediationEndGround[];

/** Order 121, art. 23(1): mediation ends on one of eight grounds. */
export const mediationEnd = action({
  name: "mediation-end",
  at: { complaint: ["accepted"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [MEDIATION_END_GROUNDS, END_MEDIATION],
  serves: ["mediation"],
  isNext: (matter) => ["consents", "result"].includes(mediationAwaits(matter)),
  fields: {
    ground: oneOf<string>("reporter", itemsOf(MEDIATION_END_GROUNDS)),
    explanation: words("reporter"),
  },
  leaves: ["mediation-ended"],
  clocks: { stops: ["mediation"], starts: ["mediation-notice"] },
  isDated: true,
  holder: "same",
  isFinal: true,
  decide: (matter, { ground, explanation }, act, at: Counted) => {
    if (ground === "") return refused("grounds-missing");
    const because = notThatGround(ground, matter, at);
    if (because.length > 0) return refused(...because);
    return decided({ type: "mediation-ended", ...act, ground, explanation });
  },
});

/** What is not so cannot be the ground: that sixty days are over, that mediation came to nothing before both agreed to it. */
function notThatGround(ground: string, matter: Matter, at: Counted): readonly Reason[] {
  if (mediationOf(matter).challenge && !WHOEVER_MEDIATES.includes(ground))
    return ["challenge-open"];
  if (ground === TERM_ENDED && isStillRunning(matter, at)) return ["mediation-not-over"];
  return ground === NO_AGREEMENT && !haveBothAgreed(matter) ? ["consents-missing"] : [];
}

/** Art. 23(1)(5) speaks of sixty days that have passed: not of the last of them. */
function isStillRunning(matter: Matter, at: Counted): boolean {
  const lastDay = dueOf(matter, "mediation", at);
  return lastDay !== null && at.on <= lastDay;
}

type Why = { readonly ground: string; readonly explanation: string };

export const endMediation = (matter: Matter, why: Why, at: Counted) =>
  mediationEnd.decide(matter, why, at);
