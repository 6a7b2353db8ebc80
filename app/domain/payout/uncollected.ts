import type { Day } from "#app/domain/calendar/day.ts";
import { chosenWay, newestPayee } from "#app/domain/payout/chosen-way.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import { liveOf, type Payout, stepOf } from "#app/domain/payout/payout.ts";
import type { Uncollected } from "#app/domain/reward/collect.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { whyNotPayable } from "#app/domain/reward/payee/payable-from.ts";
import { currentPayees, type PayeeVersion } from "#app/domain/reward/payee/payee.ts";

type Waiting = Pick<Payable, "reward" | "payouts" | "payees" | "isUnderReview"> & {
  /** The newest authorisation was sent back because the bank could not carry it out. */
  readonly hasFailed: boolean;
};

/**
 * Whether the money of a claimed reward waits for whoever claimed it: nobody came with the code, the account does not take it, or the
 * payees they named cannot be paid. Null while the office has anything to do, so that its own delay never costs anybody a reward.
 */
export function uncollected({ payees = [], ...waiting }: Waiting, on: Day): Uncollected | null {
  const { reward, payouts, isUnderReview } = waiting;
  if (!reward?.claim || reward.payment || reward.lapsedOn) return null;
  if (isUnderReview || reward.restsOn) return null;
  const barred = ofPayees(payees, sumDue(reward), on);
  if (barred) return barred;
  const newest = payouts.at(-1);
  if (!newest) return null;
  return chosenWay(payees) === "cash" ? ofCash(newest) : ofTransfer(newest, payees, waiting);
}

/** One was stopped and nobody named in their place, or the shares are not the whole: since the last of them was named or stopped. */
function ofPayees(payees: readonly PayeeVersion[], due: number, on: Day): Uncollected | null {
  const why = whyNotPayable(payees, due, on).find(
    (reason) => reason === "payee-stopped" || reason === "shares-open",
  );
  const since = currentPayees(payees)
    .map(({ setOn, stoppedOn }) => stoppedOn ?? setOn)
    .toSorted()
    .at(-1);
  return why && since ? { why, since } : null;
}

/** Cash was authorised, and nobody showed the code; also where finance has taken the authorisation back since. */
function ofCash(newest: Payout): Uncollected | null {
  if (newest.way !== "cash" || stepOf(newest, "checked")) return null;
  return { why: "code-not-shown", since: newest.on };
}

/** The bank gave the money back or could not send it, and no other account was named since. */
function ofTransfer(
  newest: Payout,
  payees: readonly PayeeVersion[],
  { payouts, hasFailed }: Waiting,
): Uncollected | null {
  if (newest.way !== "transfer" || liveOf(payouts)) return null;
  const failed =
    stepOf(newest, "returned") ?? (hasFailed ? stepOf(newest, "sent-back") : undefined);
  const checked = stepOf(newest, "checked")?.payee ?? newestPayee(payees);
  if (!failed || newestPayee(payees) > checked) return null;
  return { why: "account-failed", since: failed.on };
}
