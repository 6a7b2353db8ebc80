import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { type Payable, whyNotTheirs } from "#app/domain/payout/payable.ts";
import { liveOf, type PayoutEvent, stepOf } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";

/** The second of three compares the collection code, before any money is touched. A name is neither asked for nor known. */
export function checkCode(
  payable: Payable,
  { codeDigest }: { readonly codeDigest: string },
  { by, on }: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const { reward, payouts } = payable;
  const live = liveOf(payouts);
  if (reward?.payment) return refused("paid-already");
  if (!reward?.claim || !live) return refused("not-authorised");
  if (stepOf(live, "checked")) return refused("checked-already");
  const theirs = whyNotTheirs(payable, by);
  if (theirs.length > 0) return refused(...theirs);
  if (reward.claim.codeDigest !== codeDigest) return refused("code-wrong");
  return decided({ type: "checked", by, on, paper: "" });
}
