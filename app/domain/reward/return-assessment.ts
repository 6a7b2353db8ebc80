import { decided, refused } from "#app/domain/decision.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/rewards/reward-exclusions.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

/** Policy: the second reader of a no finds otherwise; it is assessed anew, and what was found before stays in the history. */
export const assessmentReturn = action({
  name: "assessment-return",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD],
  proof: "session",
  basis: [REWARD_CONDITIONS, REWARD_EXCLUSIONS],
  place: "rare",
  fields: { returnReason: words("file", { rows: 3 }) },
  leaves: ["assessment-returned"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: nothingToReturn,
  decide: (_matter, { returnReason: note }, act) =>
    note === ""
      ? refused("explanation-missing")
      : decided({ type: "assessment-returned", ...act, note }),
});

function nothingToReturn({ reward }: Matter, { by }: Acting): readonly Reason[] {
  if (reward === null) return ["not-assessed"];
  if (reward.assessment.eligible) return ["before-the-committee"];
  if (reward.denial) return ["notified-already"];
  return reward.assessedBy === by ? ["own-hand"] : [];
}

export const returnAssessment = (matter: Matter, returnReason: string, act: Acting) =>
  assessmentReturn.decide(matter, { returnReason }, act);
