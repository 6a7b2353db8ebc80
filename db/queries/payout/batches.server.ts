import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Batch } from "#app/domain/payout/batch/batch.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";
import { batchColumns, itemColumns, payoutOfItem } from "#db/schema/payout/batch-rows.ts";
import { payoutBatches, payoutBatchItems } from "#db/schema/payout/batches.ts";
import { payoutColumns } from "#db/schema/payout/payout-rows.ts";
import { payouts } from "#db/schema/payout/payouts.ts";

const MOST_SHOWN = 100;

const isTheirs = (viewer: Officer) =>
  and(eq(payoutBatches.bureauId, env.BUREAU_ID), onlyFor("see-batches", viewer));

/** What is in a batch: a number, an authorisation, its steps. Neither a name nor an account. */
const itemsOf = (tx: Transaction, ids: readonly string[]) =>
  tx
    .select({
      batchId: payoutBatchItems.batchId,
      ...itemColumns,
      number: matters.number,
      sum: payouts.sum,
      steps: payoutColumns.steps,
    })
    .from(payoutBatchItems)
    .innerJoin(payouts, payoutOfItem)
    .innerJoin(matters, matterOf(payouts))
    .where(
      and(
        eq(payoutBatchItems.bureauId, env.BUREAU_ID),
        inArray(payoutBatchItems.batchId, [...ids]),
      ),
    )
    .orderBy(asc(payoutBatchItems.place));

type Item = Awaited<ReturnType<typeof itemsOf>>[number];
export type ShownBatch = Batch & { readonly items: readonly Item[] };

async function withItems(tx: Transaction, batches: readonly Batch[]): Promise<ShownBatch[]> {
  if (batches.length === 0) return [];
  const items = await itemsOf(
    tx,
    batches.map(({ id }) => id),
  );
  return batches.map((batch) => ({
    ...batch,
    items: items.filter(({ batchId }) => batchId === batch.id),
  }));
}

/** The newest first. One with a matter in it that is kept from whoever looks is not among them. */
export const findBatches = (viewer: Officer): Promise<readonly ShownBatch[]> =>
  readAs(viewer, async (tx) =>
    withItems(
      tx,
      await tx
        .select(batchColumns)
        .from(payoutBatches)
        .where(isTheirs(viewer))
        .orderBy(desc(payoutBatches.madeAt))
        .limit(MOST_SHOWN),
    ),
  );

export async function findBatch(viewer: Officer, id: string): Promise<ShownBatch | null> {
  const [batch] = await readAs(viewer, async (tx) =>
    withItems(
      tx,
      await tx
        .select(batchColumns)
        .from(payoutBatches)
        .where(and(isTheirs(viewer), eq(payoutBatches.id, id))),
    ),
  );
  return batch ?? null;
}

/** Which authorisations are in a batch that was not withdrawn, and in which. */
export async function findGathered(
  viewer: Officer,
): Promise<ReadonlyMap<string, { readonly id: string; readonly code: string }>> {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ payout: payoutBatchItems.payoutId, id: payoutBatches.id, code: payoutBatches.code })
      .from(payoutBatchItems)
      .innerJoin(
        payoutBatches,
        and(
          eq(payoutBatches.bureauId, payoutBatchItems.bureauId),
          eq(payoutBatches.id, payoutBatchItems.batchId),
        ),
      )
      .where(and(isTheirs(viewer), sql`not ${payoutBatchItems.withdrawn}`)),
  );
  return new Map(rows.map(({ payout, ...batch }) => [payout, batch]));
}
