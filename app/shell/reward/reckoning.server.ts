import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter, Penalty } from "#app/domain/matter/matter.ts";
import type { RewardAmount } from "#app/domain/reward/amount.ts";
import { amountFor } from "#app/domain/reward/amount-for.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";

/** How an award was worked out, line by line; sums in fen. */
export type Reckoning = {
  readonly grade: Grade;
  readonly amount: RewardAmount;
  readonly penalty: Penalty | null;
  /** The day whose law applies. */
  readonly on: Day;
  /** The other sum that was settled with the finance authority, if any. */
  readonly settled: Fen | null;
};

/** For whoever was told of it, and not before: nothing of it stands on a page until the office has said so. */
export async function reckoningOf(matter: Matter): Promise<Reckoning | null> {
  const { reward, penalty, receivedOn } = matter;
  if (!reward?.award || !reward.notifiedOn) return null;
  const { grade } = reward.award;
  const scale = await rewardScale(receivedOn, reward.assessedOn);
  const amount = amountFor(matter, grade, scale);
  const due = sumDue(reward);
  const rested = penalty && reward.restsOn ? { ...penalty, ...reward.restsOn } : penalty;
  return {
    grade,
    amount,
    penalty: rested,
    on: receivedOn,
    settled: due === amount.amount ? null : due,
  };
}
