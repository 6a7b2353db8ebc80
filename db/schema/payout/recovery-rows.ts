import { eq, sql } from "drizzle-orm";
import type { RecoveryStep } from "#app/domain/payout/recovery/recovery.ts";
import { dayIn } from "#db/schema/payout/payout-rows.ts";
import { rewardRecoveries, rewardRecoverySteps } from "#db/schema/payout/recoveries.ts";

/** What was asked back with the steps that came of it, as one row; read with `rewardRecoveries` as its table. */
export const recoveryColumns = {
  id: rewardRecoveries.id,
  sum: rewardRecoveries.sum,
  ground: rewardRecoveries.ground,
  reason: rewardRecoveries.reason,
  paper: rewardRecoveries.paper,
  by: rewardRecoveries.askedBy,
  on: dayIn(rewardRecoveries.askedAt),
  steps: sql<
    readonly RecoveryStep[]
  >`coalesce((select jsonb_agg(jsonb_build_object('step', ${rewardRecoverySteps.step},
      'by', ${rewardRecoverySteps.madeBy}, 'on', ${dayIn(rewardRecoverySteps.madeAt)}, 'paper', ${rewardRecoverySteps.paper})
      order by ${rewardRecoverySteps.madeAt})
    from ${rewardRecoverySteps} where ${eq(rewardRecoverySteps.bureauId, rewardRecoveries.bureauId)}
      and ${eq(rewardRecoverySteps.recoveryId, rewardRecoveries.id)}), '[]')`,
};
