import { v7 as uuidv7 } from "uuid";
import { yearOf } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { nextStep, type Payable } from "#app/domain/payout/payable.ts";
import { liveOf, type PayoutEvent } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { isTaken } from "#app/domain/payout/recovery/recovery.ts";
import { isUnderReview } from "#app/domain/reward/review/standing.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, redirectTo } from "#app/shell/form/once.server.ts";
import { holdMatter, performIn } from "#app/shell/matter/perform.server.ts";
import type { MatterForm } from "#app/shell/matter/perform-once.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { findVoters } from "#db/stores/committee/score-store.server.ts";
import { hasChangedSince } from "#db/stores/matter/matter-store.server.ts";
import { isWithBank } from "#db/stores/payout/batch-store.server.ts";
import { findRoom, lockBudget } from "#db/stores/payout/budget-store.server.ts";
import {
  findPayouts,
  insertPayout,
  insertPayoutStep,
} from "#db/stores/payout/payout-store.server.ts";
import { findRecoveries } from "#db/stores/payout/recovery-store.server.ts";
import { findPayees } from "#db/stores/reward/payee-store.server.ts";

type Rule = (payable: Payable) => Decision<PayoutEvent, PayoutReason>;
type Refused = PayoutReason | "no-such-matter" | "changed-meanwhile";

/** A step of finance asked for by a form: done once, and only on the reward as its sender saw it. */
export const takePayoutStep = (
  matterId: string,
  { posted, version, location }: MatterForm,
  rule: Rule,
): Promise<Outcome<Refused | "form-used">> =>
  once(posted, async (tx) => {
    const decision = await stepIn(tx, matterId, rule, version);
    return decision.ok ? redirectTo(location) : decision;
  });

/** The same without a form. */
export const stepOnce = (matterId: string, rule: Rule): Promise<Decision<PayoutEvent, Refused>> =>
  inTransaction((tx) => stepIn(tx, matterId, rule));

/** Holds the matter, so that two of finance act one after the other; what is paid changes the matter by its own door. */
export async function stepIn(
  tx: Transaction,
  matterId: string,
  rule: Rule,
  seen: number | null = null,
): Promise<Decision<PayoutEvent, Refused>> {
  const matter = await holdMatter(tx, matterId);
  if (!matter) return refused("no-such-matter");
  if (seen !== null && (await hasChangedSince(tx, matter, seen)))
    return refused("changed-meanwhile");
  const payable = await payableOf(tx, matter);
  const { payouts } = payable;
  const decision = rule(payable);
  if (decision.ok)
    for (const event of decision.events) await keep(tx, { matterId, payouts }, event);
  return decision;
}

/** A reward as its next step meets it, held to the end of the transaction; null where there is none. */
export async function payableIn(tx: Transaction, matterId: string): Promise<Payable | null> {
  const matter = await holdMatter(tx, matterId);
  return matter ? payableOf(tx, matter) : null;
}

/** Of the budget and of what is asked back only what the next step turns on: whoever comes second is answered soon. */
async function payableOf(tx: Transaction, matter: Matter): Promise<Payable> {
  const { id, reward } = matter;
  const payable = {
    reward,
    payouts: await findPayouts(tx, id),
    payees: await findPayees(tx, id),
    voters: await findVoters(tx, id),
    isUnderReview: isUnderReview(matter),
  };
  if (nextStep(payable) === "authorise") return { ...payable, room: await roomLeft(tx) };
  const live = liveOf(payable.payouts);
  if (!reward?.payment)
    return { ...payable, isWithBank: live !== null && (await isWithBank(tx, live.id)) };
  return { ...payable, isRecovering: (await findRecoveries(tx, id)).some(isTaken) };
}

async function roomLeft(tx: Transaction): Promise<Fen | null> {
  await lockBudget(tx);
  return findRoom(tx, yearOf(today()));
}

type Kept = Pick<Payable, "payouts"> & { readonly matterId: string };

async function keep(tx: Transaction, { matterId, payouts }: Kept, event: PayoutEvent) {
  const { by } = event;
  const live = liveOf(payouts);
  const payout = live?.id ?? uuidv7();
  if (event.type === "authorised")
    await insertPayout(tx, { id: payout, matterId, round: payouts.length + 1 }, event);
  else await insertPayoutStep(tx, payout, event);
  const told = toldBy(event);
  if (told) await performIn(tx, matterId, () => decided(told));
  await appendAudit(tx, { action: `payout-${event.type}`, by, matterId, about: { payout } });
}

/** What goes into the history of the matter, and by a letter to whoever reported. */
function toldBy({ type, ...event }: PayoutEvent): MatterEvent | null {
  if (type !== "paid" && type !== "returned") return null;
  const { by, on, paper } = event;
  return type === "paid"
    ? { type: "reward-paid", by, on, voucher: paper }
    : { type: "reward-returned", by, on, slip: paper };
}
