import type { Fen } from "#app/domain/law/fen.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { RewardAmount } from "#app/domain/reward/amount.ts";
import { amountFor, awardOf } from "#app/domain/reward/amount-for.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import type { Award } from "#app/domain/reward/reward.ts";

/** An award beside what it would be on the sums that its case has now, in fen. */
export type Difference = {
  /** What was told, and perhaps paid. */
  readonly told: Fen;
  /** Reckoned anew, line by line. */
  readonly anew: RewardAmount;
  readonly award: Award;
  /** What is to be added, or below zero to be asked back. */
  readonly by: Fen;
  readonly isPaid: boolean;
};

/** Null where an award rests on the sums that the case has, or nothing was told of it. */
export function differenceOf(
  matter: Matter,
  scale: RewardScale,
  besides: Fen = matter.reward?.award?.besides ?? 0,
): Difference | null {
  const { reward } = matter;
  if (!reward?.restsOn || !reward.award) return null;
  const onNewSums = { ...matter, reward: { ...reward, restsOn: null } };
  const { grade } = reward.award;
  const anew = amountFor(onNewSums, grade, scale, besides);
  const told = sumDue(reward);
  return {
    ...{ told, anew, award: awardOf(onNewSums, grade, scale, besides) },
    by: anew.amount - told,
    isPaid: reward.payment !== null,
  };
}
