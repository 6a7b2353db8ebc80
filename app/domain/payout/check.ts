import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { newestPayee, whyNotThisWay } from "#app/domain/payout/chosen-way.ts";
import { type Payable, whyNotTheirs } from "#app/domain/payout/payable.ts";
import { liveOf, type PayoutEvent, stepOf, type Way } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { currentPayees } from "#app/domain/reward/payee/payee.ts";
import { folded } from "#app/domain/typed/characters.ts";

/** The second of three compares the collection code, before any cash is touched. A name is neither asked for nor known. */
export function checkCode(
  payable: Payable,
  { codeDigest }: { readonly codeDigest: string },
  act: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const barred = whyNotChecked(payable, "cash", act.by);
  if (barred.length > 0) return refused(...barred);
  if (payable.reward?.claim?.codeDigest !== codeDigest) return refused("code-wrong");
  return checked(payable, act);
}

/** Of each payee the last digits of the account, as whoever reported named it; null where it can no longer be opened. */
export type AccountTail = { readonly version: number; readonly tail: string | null };
type Comparing = {
  /** As the payment order has them: of several accounts one after the other, in the order of their shares. */
  readonly typed: string;
  readonly tails: readonly AccountTail[];
};

/**
 * Nobody comes to the counter for a transfer: the second of three compares the account with the payment order and types back the
 * last digits that the order has. Refuses digits of an account that is not, or no longer, the one to be paid.
 */
export function checkAccount(
  payable: Payable,
  { typed, tails }: Comparing,
  act: Acting,
): Decision<PayoutEvent, PayoutReason> {
  const barred = whyNotChecked(payable, "transfer", act.by);
  if (barred.length > 0) return refused(...barred);
  const wanted = currentPayees(payable.payees ?? []).map(
    ({ version }) => tails.find((one) => one.version === version)?.tail ?? null,
  );
  const isRight =
    wanted.length > 0 && !wanted.includes(null) && wanted.join("") === digitsIn(typed);
  return isRight ? checked(payable, act) : refused("account-wrong");
}

const digitsIn = (typed: string): string => folded(typed).replaceAll(/[\s,、-]/g, "");

function whyNotChecked(payable: Payable, way: Way, by: string): readonly PayoutReason[] {
  const { reward, payouts, payees = [] } = payable;
  const live = liveOf(payouts);
  if (reward?.payment) return ["paid-already"];
  if (!reward?.claim || !live) return ["not-authorised"];
  if (stepOf(live, "checked")) return ["checked-already"];
  if (whyNotThisWay(live.way, payees).length > 0) return ["payee-changed"];
  if (live.way !== way) return ["other-check"];
  return whyNotTheirs(payable, by);
}

const checked = (
  { payees = [] }: Payable,
  { by, on }: Acting,
): Decision<PayoutEvent, PayoutReason> =>
  decided({ type: "checked", by, on, paper: "", payee: newestPayee(payees) });
