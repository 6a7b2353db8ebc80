import type { Day } from "#app/domain/calendar/day.ts";
import { ANSWER_REVIEW } from "#app/domain/law/rewards/review-terms.ts";
import {
  ASK_REWARD_REVIEW,
  CLAIM_REWARD,
  EXTEND_CLAIM,
  NOTIFY_REWARD,
} from "#app/domain/law/rewards/reward-terms.ts";
import type { Running } from "#app/domain/matter/clocks/clock.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isRefused } from "#app/domain/reward/is-open.ts";
import { firstToldOn, toldOn } from "#app/domain/reward/review/standing.ts";

/** The office's own duty to tell comes first; what follows is the reporter's time. */
export const rewardClocks = (matter: Matter): readonly Running[] => [
  {
    name: "reward-notice",
    rule: NOTIFY_REWARD,
    start: isOwed(matter) ? owedSince(matter) : null,
    stoppedOn: firstToldOn(matter),
  },
  {
    name: "reward-claim",
    rule: CLAIM_REWARD,
    extension: matter.dates["claim-extended"] ? EXTEND_CLAIM : null,
    start: matter.reward?.notifiedOn ?? null,
    stoppedOn: matter.reward?.claim?.on ?? matter.reward?.lapsedOn ?? null,
  },
  {
    name: "reward-review-answer",
    rule: ANSWER_REVIEW,
    start: matter.dates["reward-review-asked"] ?? null,
    stoppedOn: null,
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

/** What a review set aside is owed anew, from the day on which that was said. */
const owedSince = ({ dates }: Matter): Day | null =>
  dates["reward-reopened"] ?? dates["outcome-recorded"] ?? null;
