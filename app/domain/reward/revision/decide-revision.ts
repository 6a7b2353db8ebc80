import { decided, refused } from "#app/domain/decision.ts";
import { REWARD_RATE } from "#app/domain/law/rewards/reward-scale.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { oneOf, wordsIfAny } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { isUnderReview } from "#app/domain/reward/review/standing.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

/** Policy: another than who proposed it decides that an award is another sum, and its reporter is told; or sends it back. */
export const revisionDecision = action({
  name: "revision-decision",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD],
  proof: "fresh-code",
  basis: [REWARD_RATE],
  fields: {
    revisionAnswer: oneOf("file", answers("revisionApproved", "revisionReturned"), {
      decides: true,
    }),
    revisionReason: wordsIfAny("file", { rows: 3 }),
  },
  leaves: ["award-revised", "revision-returned"],
  clocks: { moves: ["reward-review"] },
  holder: "same",
  isFinal: true,
  blocked: nothingOfAnothers,
  decide: ({ reward }, { revisionAnswer, revisionReason: reason }, act, at: At) => {
    if (!reward?.revision) return refused("no-revision-waits");
    const { award, note, financePaper } = reward.revision;
    if (revisionAnswer === "revisionApproved") {
      // What finance has authorised is the sum before: it goes back first.
      if (at.isAuthorised) return refused("authorisation-open");
      const from = sumDue(reward);
      return decided({ type: "award-revised", ...act, award, note, financePaper, from });
    }
    return reason === ""
      ? refused("explanation-missing")
      : decided({ type: "revision-returned", ...act, reason });
  },
});

type At = Acting & Pick<Circumstances, "isAuthorised">;

function nothingOfAnothers(matter: Matter, { by }: Acting): readonly Reason[] {
  const { reward } = matter;
  if (!reward?.revision) return ["no-revision-waits"];
  if (reward.payment) return ["paid-already"];
  if (isUnderReview(matter)) return ["review-open"];
  return reward.revision.by === by ? ["own-request"] : [];
}

export const approveRevision = (matter: Matter, act: At) =>
  revisionDecision.decide(matter, { revisionAnswer: "revisionApproved", revisionReason: "" }, act);
