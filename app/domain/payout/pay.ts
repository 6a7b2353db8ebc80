import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { newestPayee } from "#app/domain/payout/chosen-way.ts";
import { type Payable, whyNotTheirs, whyNotYet } from "#app/domain/payout/payable.ts";
import { liveOf, type PayoutEvent, stepOf } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { sumDue } from "#app/domain/reward/finance.ts";

/**
 * The third of three pays, once, and names the voucher. Refuses what nobody checked, a payee who may not be paid yet or is not the one of the check, what was paid, and an
 * award that is no longer the sum which was authorised: that is sent back and authorised anew.
 */
export function pay(
  payable: Payable,
  { voucher }: { readonly voucher: string },
  { by, on }: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const { reward, payouts, payees = [] } = payable;
  const live = liveOf(payouts);
  const check = live && stepOf(live, "checked");
  if (reward?.payment) return refused("paid-already");
  if (!reward || !live || !check) return refused("not-checked");
  const barred = [...whyNotYet(payable, on), ...whyNotTheirs(payable, by)];
  if (barred.length > 0) return refused(...barred);
  if (newestPayee(payees) !== (check.payee ?? newestPayee(payees))) return refused("payee-changed");
  if (sumDue(reward) !== live.sum) return refused("sum-changed");
  if (voucher === "") return refused("paper-missing");
  return decided({ type: "paid", by, on, paper: voucher });
}
