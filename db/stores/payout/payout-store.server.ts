import { and, asc, eq } from "drizzle-orm";
import { liveOf, type Payout, type PayoutEvent, stepOf } from "#app/domain/payout/payout.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { payoutColumns } from "#db/schema/payout/payout-rows.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";

const bureauId = env.BUREAU_ID;

/** Every authorisation of a matter's reward, the oldest first. The caller holds the matter. */
export const findPayouts = (tx: Transaction, matterId: string): Promise<Payout[]> =>
  tx
    .select(payoutColumns)
    .from(payouts)
    .where(and(eq(payouts.bureauId, bureauId), eq(payouts.matterId, matterId)))
    .orderBy(asc(payouts.round));

/** Whether the newest authorisation was neither carried out nor sent back. */
export async function hasOpenPayout(tx: Transaction, matterId: string): Promise<boolean> {
  const live = liveOf(await findPayouts(tx, matterId));
  return live !== null && !stepOf(live, "paid");
}

type Authorised = Extract<PayoutEvent, { type: "authorised" }>;
type Stepped = Exclude<PayoutEvent, Authorised>;
type Place = { readonly id: string; readonly matterId: string; readonly round: number };

/** The hour is the database's own. */
export async function insertPayout(
  tx: Transaction,
  place: Place,
  { way, sum, paper, by }: Authorised,
): Promise<void> {
  await tx.insert(payouts).values({ ...place, bureauId, way, sum, paper, authorisedBy: by });
}

export async function insertPayoutStep(
  tx: Transaction,
  payoutId: string,
  { type, by, paper }: Stepped,
): Promise<void> {
  await tx.insert(payoutSteps).values({ bureauId, payoutId, step: type, madeBy: by, paper });
}
