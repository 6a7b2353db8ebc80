import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { type Batch, MOST_IN_BATCH } from "#app/domain/payout/batch/batch.ts";
import { whyNotPaid } from "#app/domain/payout/pay.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import { handsOn, liveOf } from "#app/domain/payout/payout.ts";

export const BATCH_REASONS = [
  "batch-empty",
  "batch-too-many",
  "batch-changed",
  "batch-withdrawn",
  "batch-answered",
  "reason-missing",
] as const;
export type BatchReason = (typeof BATCH_REASONS)[number];

/** Which authorisations are in it, in their order. */
export type BatchMade = Acting & { readonly payouts: readonly string[] };
export type BatchWithdrawn = Acting & { readonly reason: string };

/**
 * Whether a transfer may go to the bank in somebody's batch: it is checked and could be paid, and they authorised or checked it, so
 * that the third of three is still free to record what the bank did.
 */
export function mayGather(payable: Payable, { by, on }: Acting): boolean {
  const live = liveOf(payable.payouts);
  return (
    live?.way === "transfer" && handsOn(live).includes(by) && whyNotPaid(payable, on).length === 0
  );
}

/** Gathers what was chosen, whole or not at all. */
export function makeBatch(
  chosen: readonly Payable[],
  act: Acting,
): Decision<BatchMade, BatchReason> {
  if (chosen.length === 0) return refused("batch-empty");
  if (chosen.length > MOST_IN_BATCH) return refused("batch-too-many");
  if (chosen.some((payable) => !mayGather(payable, act))) return refused("batch-changed");
  const payouts = chosen.flatMap(({ payouts: made }) => liveOf(made)?.id ?? []);
  return decided({ ...act, payouts });
}

type Standing = Pick<Batch, "withdrawn"> & { readonly isAnswered: boolean };

/** Before anything that the bank answered was entered, a batch is given up with a reason; its transfers are free again. */
export function withdrawBatch(
  { withdrawn, isAnswered }: Standing,
  reason: string,
  act: Acting,
): Decision<BatchWithdrawn, BatchReason> {
  if (withdrawn) return refused("batch-withdrawn");
  if (isAnswered) return refused("batch-answered");
  return reason === "" ? refused("reason-missing") : decided({ ...act, reason });
}
