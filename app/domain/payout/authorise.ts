import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { whyNotThisWay } from "#app/domain/payout/chosen-way.ts";
import { nextStep, type Payable, whyNotTheirs, whyNotYet } from "#app/domain/payout/payable.ts";
import type { PayoutEvent, Way } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { mayLeave } from "#app/domain/reward/payee/cash.ts";

type Authorising = { readonly way: Way; readonly paper: string };

/**
 * The first of three of finance approves that an award is paid, and how: the sum is the award's, in fen, and nobody types it.
 * Refuses before the claim and before the payee may be paid, a second authorisation while one holds, another way than was chosen,
 * cash from the limit on, and what the budget of the year does not hold.
 */
export function authorise(
  payable: Payable,
  { way, paper }: Authorising,
  act: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const barred = whyNotAuthorised(payable, act);
  if (barred.length > 0 || !payable.reward) return refused(...barred);
  const sum = sumDue(payable.reward);
  // Others of the case were awarded all of its cap.
  if (sum === 0) return refused("nothing-due");
  if (!mayLeave(way, sum)) return refused("cash-too-large");
  const otherwise = whyNotThisWay(way, payable.payees ?? []);
  if (otherwise.length > 0) return refused(...otherwise);
  if (sum > (payable.room ?? sum)) return refused("beyond-budget");
  if (paper === "") return refused("paper-missing");
  return decided({ type: "authorised", way, sum, paper, by: act.by, on: act.on });
}

function whyNotAuthorised(payable: Payable, { by, on }: Acting): readonly PayoutReason[] {
  const { reward } = payable;
  if (!reward?.claim || reward.lapsedOn) return ["not-claimed"];
  if (reward.payment) return ["paid-already"];
  if (nextStep(payable) !== "authorise") return ["authorised-already"];
  return [...whyNotYet(payable, on), ...whyNotTheirs(payable, by)];
}
