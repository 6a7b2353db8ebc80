import { and, eq, sql } from "drizzle-orm";
import type { Batch } from "#app/domain/payout/batch/batch.ts";
import { payoutBatches, payoutBatchItems } from "#db/schema/payout/batches.ts";
import { dayIn } from "#db/schema/payout/payout-rows.ts";
import { payouts } from "#db/schema/payout/payouts.ts";

/** A batch as it stands; read with `payoutBatches` as its table. */
export const batchColumns = {
  id: payoutBatches.id,
  code: payoutBatches.code,
  by: payoutBatches.madeBy,
  on: dayIn(payoutBatches.madeAt),
  withdrawn: sql<
    Batch["withdrawn"]
  >`case when ${payoutBatches.withdrawnBy} is not null then jsonb_build_object('by', ${payoutBatches.withdrawnBy},
    'on', ${dayIn(payoutBatches.withdrawnAt)}, 'reason', ${payoutBatches.withdrawnFor}) end`,
};

/** What is in it, with the authorisation; read with `payoutBatchItems` beside `payouts`. */
export const itemColumns = {
  payout: payoutBatchItems.payoutId,
  place: payoutBatchItems.place,
  matterId: payouts.matterId,
};
export const payoutOfItem = and(
  eq(payouts.bureauId, payoutBatchItems.bureauId),
  eq(payouts.id, payoutBatchItems.payoutId),
);
