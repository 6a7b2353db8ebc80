import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { nextStep, type Payable, whyNotTheirs } from "#app/domain/payout/payable.ts";
import type { Payout } from "#app/domain/payout/payout.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";
import { payoutColumns } from "#db/schema/payout/payout-rows.ts";
import { payouts } from "#db/schema/payout/payouts.ts";

const MOST_PAID = 100;

export const claimed = (viewer: Officer) => reached(viewer, "see-payments");
export const unpaid = sql`${matters.reward} ->> 'payment' is null`;
const paid = sql`${matters.reward} ->> 'payment' is not null`;

const columns = {
  id: matters.id,
  number: matters.number,
  version: matters.version,
  reward: sql<Reward>`${matters.reward}`,
};

type Row = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly reward: Reward;
};

export type PaymentLine = ReturnType<typeof asLine>;

/** What finance needs to pay: a number, an amount, a day, and whose turn it is. Neither a name nor the digest of the code. */
function asLine(viewer: Officer, { id, number, version, reward }: Row, made: readonly Payout[]) {
  const payable: Payable = { reward, payouts: made };
  const next = nextStep(payable);
  return {
    id,
    number,
    version,
    amount: sumDue(reward),
    financeConsulted: reward.award?.financeConsulted ?? false,
    claimedOn: reward.claim?.on ?? null,
    payment: reward.payment && { on: reward.payment.on, voucher: reward.payment.voucher },
    payouts: made,
    next,
    notTheirs: next === null || next === "receipt" ? [] : whyNotTheirs(payable, viewer.id),
  };
}

async function withPayouts(tx: Transaction, viewer: Officer, rows: readonly Row[]) {
  if (rows.length === 0) return [];
  const made = await tx
    .select(payoutColumns)
    .from(payouts)
    .where(
      and(
        eq(payouts.bureauId, env.BUREAU_ID),
        inArray(
          payouts.matterId,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(payouts.round));
  return rows.map((row) =>
    asLine(
      viewer,
      row,
      made.filter(({ matterId }) => matterId === row.id),
    ),
  );
}

export async function findPayments(viewer: Officer) {
  const [waiting, done] = await Promise.all([
    readAs(viewer, async (tx) =>
      withPayouts(
        tx,
        viewer,
        await tx
          .select(columns)
          .from(matters)
          .where(and(claimed(viewer), unpaid))
          .orderBy(asc(sql`${matters.reward} #>> '{claim,on}'`), asc(matters.number)),
      ),
    ),
    readAs(viewer, async (tx) =>
      withPayouts(
        tx,
        viewer,
        await tx
          .select(columns)
          .from(matters)
          .where(and(claimed(viewer), paid))
          .orderBy(desc(sql`${matters.reward} #>> '{payment,on}'`), desc(matters.number))
          .limit(MOST_PAID),
      ),
    ),
  ]);
  return { waiting, paid: done };
}

export async function findPayment(viewer: Officer, matterId: string): Promise<PaymentLine | null> {
  const [line] = await readAs(viewer, async (tx) =>
    withPayouts(
      tx,
      viewer,
      await tx
        .select(columns)
        .from(matters)
        .where(and(claimed(viewer), eq(matters.id, matterId))),
    ),
  );
  return line ?? null;
}
