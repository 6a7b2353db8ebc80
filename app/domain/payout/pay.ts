import type { Day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { newestPayee } from "#app/domain/payout/chosen-way.ts";
import { type Payable, whyNotTheirs, whyNotYet } from "#app/domain/payout/payable.ts";
import { liveOf, type PayoutEvent, stepOf } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { sumDue } from "#app/domain/reward/finance.ts";

/** Why nobody may pay it now, whoever they are: nobody checked it, it is with the bank, a payee may not be paid yet or is not the one of the check. */
export function whyNotPaid(payable: Payable, on: Day): readonly PayoutReason[] {
  const { reward, payouts, payees = [] } = payable;
  const live = liveOf(payouts);
  const check = live && stepOf(live, "checked");
  if (reward?.payment) return ["paid-already"];
  if (!reward || !live || !check) return ["not-checked"];
  if (payable.isWithBank) return ["with-bank"];
  const barred = whyNotYet(payable, on);
  if (barred.length > 0) return barred;
  if (newestPayee(payees) !== (check.payee ?? newestPayee(payees))) return ["payee-changed"];
  return sumDue(reward) === live.sum ? [] : ["sum-changed"];
}

/**
 * The third of three pays, once, and names the voucher. Refuses besides an award that is no longer the sum which was authorised:
 * that is sent back and authorised anew.
 */
export function pay(
  payable: Payable,
  { voucher }: { readonly voucher: string },
  { by, on }: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const barred = whyNotPaid(payable, on);
  if (barred.length > 0) return refused(...barred);
  const notTheirs = whyNotTheirs(payable, by);
  if (notTheirs.length > 0) return refused(...notTheirs);
  if (voucher === "") return refused("paper-missing");
  return decided({ type: "paid", by, on, paper: voucher });
}
