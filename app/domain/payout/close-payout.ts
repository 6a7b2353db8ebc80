import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { hadAHandIn, type Payable } from "#app/domain/payout/payable.ts";
import { liveOf, type PayoutEvent, stepOf } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";

/** What proves that the money arrived: the receipt signed at the counter, or the bank's slip. It may be any of finance. */
export function keepReceipt(
  payable: Payable,
  { receipt }: { readonly receipt: string },
  { by, on }: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const live = liveOf(payable.payouts);
  if (!live || !stepOf(live, "paid")) return refused("not-paid");
  if (stepOf(live, "received")) return refused("received-already");
  if (hadAHandIn(payable, by)) return refused("own-hand");
  if (receipt === "") return refused("paper-missing");
  return decided({ type: "received", by, on, paper: receipt });
}

/** An authorisation that cannot be carried out goes back with a reason, as long as nothing was paid and it is not with the bank; then another may follow. */
export function sendBack(
  payable: Payable,
  { reason }: { readonly reason: string },
  { by, on }: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const live = liveOf(payable.payouts);
  if (payable.reward?.payment) return refused("paid-already");
  if (!live) return refused("not-authorised");
  if (payable.isWithBank) return refused("with-bank");
  if (hadAHandIn(payable, by)) return refused("own-hand");
  if (reason === "") return refused("paper-missing");
  return decided({ type: "sent-back", by, on, paper: reason });
}
