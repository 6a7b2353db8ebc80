import { and, asc, eq, sql } from "drizzle-orm";
import { sumDue } from "#app/domain/reward/finance.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";
import { rewardRecoveries } from "#db/schema/payout/recoveries.ts";
import { recoveryColumns } from "#db/schema/payout/recovery-rows.ts";

/** What was paid of one reward and what is asked back of it, for finance or the head whose matter it is; null where it is not theirs. */
export const findRecoveryPage = (viewer: Officer, matterId: string) =>
  readAs(viewer, async (tx) => {
    const [row] = await tx
      .select({
        id: matters.id,
        number: matters.number,
        reward: sql<Reward | null>`${matters.reward}`,
      })
      .from(matters)
      .where(and(reached(viewer, "see-recovery"), eq(matters.id, matterId)));
    if (!row) return null;
    const { id, number, reward } = row;
    const paidOn = reward?.payment?.on ?? null;
    const recoveries = await tx
      .select(recoveryColumns)
      .from(rewardRecoveries)
      .where(eq(rewardRecoveries.matterId, id))
      .orderBy(asc(rewardRecoveries.askedAt));
    return { id, number, paid: reward && paidOn ? sumDue(reward) : 0, paidOn, recoveries };
  });
