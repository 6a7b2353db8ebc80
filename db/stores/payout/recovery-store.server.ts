import { and, asc, eq } from "drizzle-orm";
import type { RecoveryAsked } from "#app/domain/payout/recovery/ask-recovery.ts";
import type { RecoveryDecided } from "#app/domain/payout/recovery/decide-recovery.ts";
import type { Recovery } from "#app/domain/payout/recovery/recovery.ts";
import { env } from "#app/env.server.ts";
import type { Reader, Transaction } from "#db/client.server.ts";
import { rewardRecoveries, rewardRecoverySteps } from "#db/schema/payout/recoveries.ts";
import { recoveryColumns } from "#db/schema/payout/recovery-rows.ts";

const bureauId = env.BUREAU_ID;

/** Everything that was ever asked back of a matter's reward, the oldest first. */
export const findRecoveries = (reader: Reader, matterId: string): Promise<readonly Recovery[]> =>
  reader
    .select(recoveryColumns)
    .from(rewardRecoveries)
    .where(and(eq(rewardRecoveries.bureauId, bureauId), eq(rewardRecoveries.matterId, matterId)))
    .orderBy(asc(rewardRecoveries.askedAt));

type Place = { readonly id: string; readonly matterId: string };

/** The hour is the database's own. */
export async function insertRecovery(
  tx: Transaction,
  place: Place,
  { sum, ground, reason, paper, by }: RecoveryAsked,
): Promise<void> {
  await tx
    .insert(rewardRecoveries)
    .values({ ...place, bureauId, sum, ground, reason, paper, askedBy: by });
}

export async function insertRecoveryStep(
  tx: Transaction,
  { recovery, step, by, paper }: RecoveryDecided,
): Promise<void> {
  await tx
    .insert(rewardRecoverySteps)
    .values({ bureauId, recoveryId: recovery.id, step, madeBy: by, paper });
}
