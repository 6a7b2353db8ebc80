import { decided, refused } from "#app/domain/decision.ts";
import { ANSWER_REVIEW } from "#app/domain/law/rewards/review-terms.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { isUnderReview } from "#app/domain/reward/review/standing.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

const REVIEW_ANSWERS = ["reviewUpheld", "reviewReopened"] as const;
type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];
type Reviewing = Acting & Pick<Circumstances, "isAuthorised">;

/**
 * Policy (ANSWER_REVIEW): somebody other than assessed and told at first answers the reporter, with reasons. The decision
 * stands, or the reward is assessed anew from the beginning; money that was paid is not asked back by this.
 */
export const reviewAnswer = action({
  name: "review-answer",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD],
  proof: "session",
  basis: [ANSWER_REVIEW],
  serves: ["reward-review-answer"],
  fields: {
    reviewAnswer: oneOf<ReviewAnswer>("file", answers(...REVIEW_ANSWERS), { decides: true }),
    reviewReason: words("reporter", { rows: 4 }),
  },
  leaves: ["reward-review-answered"],
  clocks: {
    stops: ["reward-review-answer", "reward-review", "reward-claim"],
    starts: ["reward-notice"],
  },
  holder: "same",
  isFinal: true,
  blocked: notReviewed,
  decide: ({ reward }, { reviewAnswer: says, reviewReason: reason }, act, at: Reviewing) => {
    const upheld = says === "reviewUpheld";
    if (!upheld && reward?.payment) return refused("paid-already");
    // What finance authorised was the sum of this decision: they send it back before it is set aside.
    if (!upheld && at.isAuthorised) return refused("authorisation-open");
    if (reason === "") return refused("explanation-missing");
    return decided({ type: "reward-review-answered", ...act, upheld, reason });
  },
});

function notReviewed(matter: Matter, { by }: Acting): readonly Reason[] {
  if (!isUnderReview(matter)) return ["no-review-asked"];
  const { assessedBy, denial } = matter.reward ?? {};
  return by === assessedBy || by === denial?.by ? ["own-hand"] : [];
}

export const answerReview = (
  matter: Matter,
  typed: { readonly reviewAnswer: ReviewAnswer; readonly reviewReason: string },
  act: Reviewing,
) => reviewAnswer.decide(matter, typed, act);
