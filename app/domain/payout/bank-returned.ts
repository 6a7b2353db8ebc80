import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { hadAHandIn, type Payable } from "#app/domain/payout/payable.ts";
import { liveOf, type PayoutEvent, stepOf } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";

/**
 * The bank gave the money back: the payment did not happen, and may be authorised anew. Entered by another of finance than paid,
 * from the bank's slip. Refuses cash, which no bank returns, and what was not paid.
 */
export function bankReturned(
  payable: Payable,
  { slip }: { readonly slip: string },
  { by, on }: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const live = liveOf(payable.payouts);
  const paid = live && stepOf(live, "paid");
  if (!payable.reward?.payment || !live || !paid) return refused("not-paid");
  if (live.way === "cash") return refused("cash-not-returned");
  if (payable.isRecovering) return refused("recovery-open");
  if (hadAHandIn(payable, by)) return refused("own-hand");
  if (paid.by === by) return refused("same-person");
  if (slip === "") return refused("paper-missing");
  return decided({ type: "returned", by, on, paper: slip });
}
