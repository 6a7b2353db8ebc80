import { and, asc, desc, eq, sql } from "drizzle-orm";
import { sumDue } from "#app/domain/reward/finance.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

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

/** What finance needs to pay: a number, an amount, a day. Neither a name nor the digest of the code. */
const asLine = ({ id, number, version, reward }: Row) => ({
  id,
  number,
  version,
  amount: sumDue(reward),
  financeConsulted: reward.award?.financeConsulted ?? false,
  claimedOn: reward.claim?.on ?? null,
  payment: reward.payment && { on: reward.payment.on, voucher: reward.payment.voucher },
});

export async function findPayments(viewer: Officer) {
  const [waiting, done] = await Promise.all([
    readAs(viewer, (tx) =>
      tx
        .select(columns)
        .from(matters)
        .where(and(claimed(viewer), unpaid))
        .orderBy(asc(sql`${matters.reward} #>> '{claim,on}'`), asc(matters.number)),
    ),
    readAs(viewer, (tx) =>
      tx
        .select(columns)
        .from(matters)
        .where(and(claimed(viewer), paid))
        .orderBy(desc(sql`${matters.reward} #>> '{payment,on}'`), desc(matters.number))
        .limit(MOST_PAID),
    ),
  ]);
  return { waiting: waiting.map(asLine), paid: done.map(asLine) };
}

export async function findPayment(viewer: Officer, matterId: string): Promise<PaymentLine | null> {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select(columns)
      .from(matters)
      .where(and(claimed(viewer), eq(matters.id, matterId))),
  );
  return row ? asLine(row) : null;
}
