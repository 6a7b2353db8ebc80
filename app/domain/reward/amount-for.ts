import type { Fen } from "#app/domain/law/fen.ts";
import type { Grade, RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type AmountLine, type RewardAmount, rewardAmount } from "#app/domain/reward/amount.ts";
import { isInsider } from "#app/domain/reward/finance.ts";
import type { Award } from "#app/domain/reward/reward.ts";

/**
 * What a grade is worth in this case, by the scale for the day its report was received, and on the sums on which its award rests; beside what others of it are awarded,
 * as the assessment adjusts it, and raised by as much as the finance authority has let it be.
 */
export function amountFor(
  matter: Matter,
  grade: Grade,
  scale: RewardScale,
  besides: Fen = matter.reward?.award?.besides ?? 0,
  uplift: number = matter.reward?.finance?.answer?.uplift ?? 0,
): RewardAmount {
  const { fines = 0, confiscations = 0 } = matter.reward?.restsOn ?? matter.penalty ?? {};
  const { adjustment = 0, elsewhere = 0 } = matter.reward?.assessment ?? {};
  const amount = rewardAmount({
    ...{ grade, scale, besides, elsewhere, adjustment },
    fines: fines + confiscations,
    insider: isInsider(matter),
    financeAgreedUplift: uplift,
  });
  return { ...amount, says: amount.says.map(silent) };
}

/** Whether somebody inside reported must not be read off a page of the office: without a raise there is one line for both. */
const silent = (line: AmountLine): AmountLine =>
  line.code === "not-insider" ? { ...line, code: "insider-not-raised" } : line;

/** The award that a committee decides on by a grade; what it was reckoned with stands in it. */
export function awardOf(matter: Matter, grade: Grade, scale: RewardScale, besides: Fen): Award {
  const { base, amount, financeConsulted } = amountFor(matter, grade, scale, besides);
  return { grade, base, amount, financeConsulted, ...(besides > 0 ? { besides } : {}) };
}
