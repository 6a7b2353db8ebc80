import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { PEOPLE } from "#app/demo/story/people.ts";
import { decided } from "#app/domain/decision.ts";
import type { PayoutStepName, Way } from "#app/domain/payout/payout.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";
import { rewardRecoveries } from "#db/schema/payout/recoveries.ts";
import { on } from "#tests/drills/hostile/scene/act.ts";

type Standing = { readonly way: Way; readonly steps: readonly PayoutStepName[] };

/** How far a payment can have come, so that each form of finance is on somebody's page. */
export const STANDINGS: readonly Standing[] = [
  { way: "cash", steps: [] },
  { way: "transfer", steps: [] },
  { way: "cash", steps: ["checked"] },
  { way: "transfer", steps: ["checked"] },
  { way: "cash", steps: ["checked", "paid"] },
  { way: "transfer", steps: ["checked", "paid"] },
  { way: "cash", steps: ["checked", "paid", "received"] },
];

/** Authorised by one of finance and checked by another; paid by a third, who is told to the matter. */
export async function paidSoFar(matterId: string, { way, steps }: Standing): Promise<void> {
  const [matter] = await db.select().from(matters).where(eq(matters.id, matterId));
  const sum = matter?.reward?.award?.amount;
  if (!matter || sum === undefined) throw new Error("there is nothing to pay");
  const { bureauId } = matter;
  const payoutId = randomUUID();
  const { id: authorisedBy } = PEOPLE.finance;
  await db
    .insert(payouts)
    .values({ bureauId, id: payoutId, matterId, round: 1, way, sum, paper: "演练", authorisedBy });
  for (const step of steps) {
    const madeBy = PEOPLE[step === "checked" ? "secondOfFinance" : "thirdOfFinance"].id;
    const paper = step === "checked" ? "" : "演练";
    if (step === "paid") await tell(matterId, madeBy);
    await db.insert(payoutSteps).values({ bureauId, payoutId, step, madeBy, paper });
  }
}

async function tell(matterId: string, by: string): Promise<void> {
  const told = await perform(matterId, () =>
    decided({ type: "reward-paid", by, on, voucher: "演练" }),
  );
  if (!told.ok) throw new Error(`paid: ${told.because}`);
}

/** Of a paid reward some is asked back, and waits for another's word. */
export async function askedBack(matterId: string): Promise<void> {
  const [matter] = await db.select().from(matters).where(eq(matters.id, matterId));
  if (!matter) throw new Error("there is nothing to ask back");
  await db.insert(rewardRecoveries).values({
    ...{ bureauId: matter.bureauId, id: randomUUID(), matterId, sum: 100 },
    ...{ ground: "wrong-payment", reason: "演练", paper: "演练1号", askedBy: PEOPLE.finance.id },
  });
}
