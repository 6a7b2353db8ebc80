import {
  ASK_REWARD_REVIEW,
  CLAIM_REWARD,
  NOTIFY_REWARD,
} from "#app/domain/law/rewards/reward-terms.ts";
import type { Running } from "#app/domain/matter/clocks/clock.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** The office's own duty to tell comes first; what follows is the reporter's time. */
export const rewardClocks = (matter: Matter): readonly Running[] => [
  {
    name: "reward-notice",
    rule: NOTIFY_REWARD,
    start: isRewardDue(matter) ? (matter.dates["outcome-recorded"] ?? null) : null,
    stoppedOn: matter.reward?.notifiedOn ?? null,
  },
  {
    name: "reward-claim",
    rule: CLAIM_REWARD,
    start: matter.reward?.notifiedOn ?? null,
    stoppedOn: matter.reward?.claim?.on ?? matter.reward?.lapsedOn ?? null,
  },
  {
    name: "reward-review",
    rule: ASK_REWARD_REVIEW,
    start: matter.reward?.notifiedOn ?? null,
    stoppedOn: null,
  },
];

/** The notice is owed from the day the case closes until it is clear that there is no reward. */
const isRewardDue = ({ reward }: Matter): boolean => {
  if (reward === null) return true;
  return reward.assessment.eligible && (reward.decidedOn === null || reward.award !== null);
};
