import type { Day } from "#app/domain/calendar/day.ts";
import {
  ASK_REWARD_REVIEW,
  CLAIM_REWARD,
  EXTEND_CLAIM,
  NOTIFY_REWARD,
} from "#app/domain/law/rewards/reward-terms.ts";
import type { Running } from "#app/domain/matter/clocks/clock.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isRefused } from "#app/domain/reward/is-open.ts";

/** The office's own duty to tell comes first; what follows is the reporter's time. */
export const rewardClocks = (matter: Matter): readonly Running[] => [
  {
    name: "reward-notice",
    rule: NOTIFY_REWARD,
    start: isOwed(matter) ? (matter.dates["outcome-recorded"] ?? null) : null,
    stoppedOn: toldOn(matter),
  },
  {
    name: "reward-claim",
    rule: CLAIM_REWARD,
    extension: matter.dates["claim-extended"] ? EXTEND_CLAIM : null,
    start: matter.reward?.notifiedOn ?? null,
    stoppedOn: matter.reward?.claim?.on ?? matter.reward?.lapsedOn ?? null,
  },
  {
    name: "reward-review",
    rule: ASK_REWARD_REVIEW,
    start: toldOn(matter),
    stoppedOn: null,
  },
];

/** The notice is owed from the day the case closes, whatever it says; of an older no nobody had to be told. */
const isOwed = ({ reward }: Matter): boolean =>
  reward === null || !isRefused(reward) || reward.denial !== undefined;

/** On which day the reporter was told of the reward, or that there is none. */
const toldOn = ({ reward }: Matter): Day | null => reward?.notifiedOn ?? reward?.denial?.on ?? null;
