import type { Fen } from "#app/domain/law/fen.ts";
import { GRADES, type Grade, type RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { RewardAmount } from "#app/domain/reward/amount.ts";
import { amountFor } from "#app/domain/reward/amount-for.ts";

export type GradeAmount = { readonly grade: Grade; readonly amount: RewardAmount };

/** What each grade would be worth in this case. */
export const gradeAmounts = (
  matter: Matter,
  scale: RewardScale,
  besides: Fen,
): readonly GradeAmount[] =>
  GRADES.map((grade) => ({ grade, amount: amountFor(matter, grade, scale, besides) }));
