import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { handsOn, liveOf, type Payout, stepOf } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { whyNotPayable } from "#app/domain/reward/payee/payable-from.ts";
import type { PayeeVersion } from "#app/domain/reward/payee/payee.ts";
import type { Reward } from "#app/domain/reward/reward.ts";

/** A reward as finance meets it: with every authorisation there was, the oldest first. */
export type Payable = {
  readonly reward: Reward | null;
  readonly payouts: readonly Payout[];
  /** Its reporter has asked for a review that nobody has answered. */
  readonly isUnderReview?: boolean;
  /** Whom the reporter named to be paid, in order; nobody where it was claimed by the code alone. */
  readonly payees?: readonly PayeeVersion[];
  /** What may still be authorised this year, in fen; null where no budget is kept here. */
  readonly room?: Fen | null;
  /** It went to the bank in a batch, and what the bank did is not entered. */
  readonly isWithBank?: boolean;
  /** Some of it is asked back, and that is not over. */
  readonly isRecovering?: boolean;
  /** Who scored in the committee; finance's pages do not know. */
  readonly voters?: readonly string[];
};

/** What finance has to do next about a reward, and null where nothing is left. */
export const NEXT_STEPS = ["authorise", "check-code", "check-account", "pay", "receipt"] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Of what was paid before there were three steps nothing is asked any more. */
export function nextStep({ reward, payouts }: Payable): NextStep | null {
  const live = liveOf(payouts);
  if (reward?.payment) return live && !stepOf(live, "received") ? "receipt" : null;
  if (!reward?.claim || reward.lapsedOn) return null;
  if (!live) return "authorise";
  if (stepOf(live, "checked")) return "pay";
  return live.way === "cash" ? "check-code" : "check-account";
}

/** Whoever proposed a reward or voted on it does not hand out its money either. */
export const hadAHandIn = (
  { reward, voters = [] }: Pick<Payable, "reward" | "voters">,
  person: string,
): boolean => reward?.assessedBy === person || voters.includes(person);

/**
 * Nothing is authorised, and nothing leaves, while a review is open, a payee cools off or was stopped, or before joint shares are the
 * whole: somebody may have been named in another's place after the first of three had said yes.
 */
export function whyNotYet(
  { reward, payees = [], isUnderReview = false }: Payable,
  on: Day,
): readonly PayoutReason[] {
  if (isUnderReview) return ["review-open"];
  // The sums of its case changed: what is due has to be decided anew first.
  if (reward?.restsOn) return ["sum-in-question"];
  if (!reward || payees.length === 0) return [];
  return whyNotPayable(payees, sumDue(reward), on).length > 0 ? ["not-payable-yet"] : [];
}

/** Three people: nobody of them had a hand in the reward, and none does two of the three steps. */
export function whyNotTheirs(payable: Payable, person: string): readonly PayoutReason[] {
  const live = liveOf(payable.payouts);
  const own: readonly PayoutReason[] = hadAHandIn(payable, person) ? ["own-hand"] : [];
  const second: readonly PayoutReason[] =
    live && handsOn(live).includes(person) ? ["same-person"] : [];
  return [...own, ...second];
}
