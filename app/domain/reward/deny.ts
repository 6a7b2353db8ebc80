import { decided, refused } from "#app/domain/decision.ts";
import { NOTIFY_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { isRefused } from "#app/domain/reward/is-open.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

/**
 * 2025 Announcement No. 41: the reporter is told within fifteen working days, also that there is no reward, and why. Policy: a
 * no of the assessor's alone is told by somebody else, who has read it; a no of the committee's has had three readers.
 */
export const rewardDenial = action({
  name: "reward-denial",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD],
  proof: "session",
  basis: [NOTIFY_REWARD],
  serves: ["reward-notice"],
  fields: { denialReason: words("reporter", { rows: 4 }) },
  leaves: ["reward-denied"],
  clocks: { stops: ["reward-notice"], starts: ["reward-review"] },
  holder: "same",
  isFinal: true,
  blocked: notDenied,
  decide: (_matter, { denialReason: reason }, act) =>
    reason === ""
      ? refused("explanation-missing")
      : decided({ type: "reward-denied", ...act, reason }),
});

function notDenied({ reward }: Matter, { by }: Acting): readonly Reason[] {
  if (reward === null) return ["not-assessed"];
  if (reward.denial) return ["notified-already"];
  if (!reward.assessment.eligible) return reward.assessedBy === by ? ["own-hand"] : [];
  if (isRefused(reward)) return [];
  return reward.decidedOn === null ? ["not-decided"] : ["awarded"];
}

export const deny = (matter: Matter, denialReason: string, act: Acting) =>
  rewardDenial.decide(matter, { denialReason }, act);
