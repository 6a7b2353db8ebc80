import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Batch, BatchItem } from "#app/domain/payout/batch/batch.ts";
import type { BatchMade, BatchWithdrawn } from "#app/domain/payout/batch/make-batch.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { payoutAnswers } from "#db/schema/payout/answers.ts";
import { batchColumns, itemColumns, payoutOfItem } from "#db/schema/payout/batch-rows.ts";
import { payoutBatches, payoutBatchItems } from "#db/schema/payout/batches.ts";
import { payouts } from "#db/schema/payout/payouts.ts";

const bureauId = env.BUREAU_ID;
const isBatch = (id: string) => and(eq(payoutBatches.bureauId, bureauId), eq(payoutBatches.id, id));

/** Whoever withdraws a batch or enters what the bank answered waits here, one after the other. */
export async function lockBatch(tx: Transaction, id: string): Promise<Batch | null> {
  const [batch] = await tx
    .select(batchColumns)
    .from(payoutBatches)
    .where(isBatch(id))
    .for("update");
  return batch ?? null;
}

export const findBatchItems = (tx: Transaction, id: string): Promise<readonly BatchItem[]> =>
  tx
    .select(itemColumns)
    .from(payoutBatchItems)
    .innerJoin(payouts, payoutOfItem)
    .where(and(eq(payoutBatchItems.bureauId, bureauId), eq(payoutBatchItems.batchId, id)))
    .orderBy(asc(payoutBatchItems.place));

/** Whether it is in a batch, and what the bank did with it is not entered. */
export async function isWithBank(tx: Transaction, payout: string): Promise<boolean> {
  const { rows } = await tx.execute<{ held: boolean }>(
    sql`select with_bank(${bureauId}, ${payout}) as held`,
  );
  return rows[0]?.held ?? false;
}

/** Whether it was in a batch about which the bank has answered: sent back, it is because the bank could not carry it out. */
export async function hasFailedAtBank(tx: Transaction, payout: string): Promise<boolean> {
  const [answered] = await tx
    .select({ id: payoutAnswers.id })
    .from(payoutBatchItems)
    .innerJoin(
      payoutAnswers,
      and(
        eq(payoutAnswers.bureauId, payoutBatchItems.bureauId),
        eq(payoutAnswers.batchId, payoutBatchItems.batchId),
      ),
    )
    .where(
      and(
        eq(payoutBatchItems.bureauId, bureauId),
        eq(payoutBatchItems.payoutId, payout),
        eq(payoutBatchItems.withdrawn, false),
        isNotNull(payoutAnswers.appliedBy),
      ),
    )
    .limit(1);
  return answered !== undefined;
}

/** The hour is the database's own. */
export async function insertBatch(
  tx: Transaction,
  place: { readonly id: string; readonly code: string },
  { by, payouts: gathered }: BatchMade,
): Promise<void> {
  await tx.insert(payoutBatches).values({ ...place, bureauId, madeBy: by });
  await tx
    .insert(payoutBatchItems)
    .values(
      gathered.map((payoutId, at) => ({ bureauId, batchId: place.id, place: at + 1, payoutId })),
    );
}

export async function saveBatchWithdrawn(
  tx: Transaction,
  id: string,
  { by, reason }: BatchWithdrawn,
): Promise<void> {
  await tx
    .update(payoutBatches)
    .set({ withdrawnBy: by, withdrawnAt: sql`now()`, withdrawnFor: reason })
    .where(isBatch(id));
}
