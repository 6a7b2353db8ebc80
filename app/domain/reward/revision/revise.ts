import { decided, refused } from "#app/domain/decision.ts";
import { REWARD_RATE } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { lineIfAny, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { isUnderReview } from "#app/domain/reward/review/standing.ts";
import { differenceOf } from "#app/domain/reward/revision/difference.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

type At = Acting & Pick<Circumstances, "ofCase" | "scale">;

/**
 * Policy: where the sums of a case changed after its award was told and before it was paid, the award that follows from the new
 * sums by the same grade is proposed by one and decided by another. A larger one that needs the finance authority names its
 * document.
 */
export const awardRevision = action({
  name: "award-revision",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [REWARD_RATE],
  fields: { revisionNote: words("file", { rows: 3 }), revisionFinance: lineIfAny("file") },
  leaves: ["revision-proposed"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: nothingToRevise,
  decide: (matter, { revisionNote: note, revisionFinance: financePaper }, act, at: At) => {
    const scale = at.scale ?? scaleInForce(matter.receivedOn);
    const difference = differenceOf(matter, scale, at.ofCase?.besides);
    if (!difference) return refused("nothing-to-revise");
    const { award, by } = difference;
    if (award.financeConsulted && by > 0 && financePaper === "") return refused("finance-first");
    return decided({ type: "revision-proposed", ...act, award, note, financePaper });
  },
});

/** What stands in the way of another sum, whatever is written. */
export function nothingToRevise(matter: Matter): readonly Reason[] {
  const { reward } = matter;
  if (!reward?.restsOn) return ["nothing-to-revise"];
  if (reward.payment) return ["paid-already"];
  if (isUnderReview(matter)) return ["review-open"];
  return reward.revision ? ["revision-waits"] : [];
}

type Typed = { readonly note: string; readonly financePaper?: string };

export const revise = (matter: Matter, { note, financePaper = "" }: Typed, act: At) =>
  awardRevision.decide(matter, { revisionNote: note, revisionFinance: financePaper }, act);
