import { type Decision, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Batch } from "#app/domain/payout/batch/batch.ts";
import type { ItemAnswer } from "#app/domain/payout/batch/reconcile.ts";
import { sendBack } from "#app/domain/payout/close-payout.ts";
import { pay } from "#app/domain/payout/pay.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import { liveOf, type PayoutEvent } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";

export const ANSWER_REASONS = [
  "batch-own",
  "batch-withdrawn",
  "answer-of-another",
  "answer-applied",
  "answer-not-text",
  "answer-columns",
  "answer-empty",
  "answer-too-long",
  "answer-missing",
] as const;
export type AnswerReason = (typeof ANSWER_REASONS)[number];

/** What the bank answered is entered by another than made the batch, and never of one that was withdrawn. */
export function whyNotAnswer(
  { by: maker, withdrawn }: Pick<Batch, "by" | "withdrawn">,
  by: string,
): readonly AnswerReason[] {
  if (withdrawn) return ["batch-withdrawn"];
  return maker === by ? ["batch-own"] : [];
}

/**
 * What one payment comes to by the bank's answer: the same as a press on its own page would do. Null where it is left as it is.
 * `payout` is the authorisation that was in the batch: one that was made since is another.
 */
export function answered(
  payable: Payable,
  payout: string,
  { verdict, voucher, reason }: ItemAnswer,
  act: Acting,
): Decision<PayoutEvent, PayoutReason> | null {
  if (verdict !== "paid" && verdict !== "failed") return null;
  const free: Payable = { ...payable, isWithBank: false };
  if (liveOf(free.payouts)?.id !== payout) return refused("not-authorised");
  return verdict === "paid" ? pay(free, { voucher }, act) : sendBack(free, { reason }, act);
}
