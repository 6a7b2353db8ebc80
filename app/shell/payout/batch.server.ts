import { v7 as uuidv7 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import { receiptNumber } from "#app/domain/intake/receipt.ts";
import { type BatchReason, makeBatch, withdrawBatch } from "#app/domain/payout/batch/make-batch.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { payableIn } from "#app/shell/payout/take-payout-step.server.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { isAnswered } from "#db/stores/payout/answer-store.server.ts";
import {
  insertBatch,
  lockBatch,
  saveBatchWithdrawn,
} from "#db/stores/payout/batch-store.server.ts";

type Answer = Promise<Outcome<BatchReason | "form-used">>;

const EIGHT_BYTES = 8;

/** Gathers the transfers of these matters in a batch for the bank; each is held meanwhile, always in the same order. */
export const gatherBatch = (matterIds: readonly string[], posted: Posted): Answer =>
  once<BatchReason>(posted, async (tx) => {
    const chosen: Payable[] = [];
    for (const id of [...new Set(matterIds)].toSorted()) {
      const payable = await payableIn(tx, id);
      if (!payable) return refused("batch-changed");
      chosen.push(payable);
    }
    const decision = makeBatch(chosen, { by: posted.actor, on: today() });
    if (!decision.ok) return decision;
    const place = { id: uuidv7(), code: receiptNumber(bytesOf(EIGHT_BYTES)).replace("-", "") };
    for (const made of decision.events) {
      await insertBatch(tx, place, made);
      const about = { batch: place.id, count: made.payouts.length };
      await appendAudit(tx, { action: "batch-made", by: made.by, matterId: null, about });
    }
    return redirectTo(`/finance/batches/${place.id}`);
  });

type Withdrawing = { readonly id: string; readonly reason: string };

/** It never went to the bank, or the bank took it back before it did anything. */
export const giveUpBatch = ({ id, reason }: Withdrawing, posted: Posted): Answer =>
  once<BatchReason>(posted, async (tx) => {
    const batch = await lockBatch(tx, id);
    if (!batch) return refused("batch-withdrawn");
    const act = { by: posted.actor, on: today() };
    const decision = withdrawBatch({ ...batch, isAnswered: await isAnswered(tx, id) }, reason, act);
    if (!decision.ok) return decision;
    for (const withdrawn of decision.events) await saveBatchWithdrawn(tx, id, withdrawn);
    const about = { batch: id };
    await appendAudit(tx, { action: "batch-withdrawn", by: act.by, matterId: null, about });
    return redirectTo(`/finance/batches/${id}`);
  });
