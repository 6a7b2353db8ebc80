import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { PEOPLE } from "#app/demo/story/people.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { payoutBatches, payoutBatchItems } from "#db/schema/payout/batches.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";

/** A claimed reward on its way in a batch, authorised and checked by two of finance: whoever must not know of it finds no batch either. */
export async function putInBatch(matterId: string): Promise<void> {
  const [matter] = await db.select().from(matters).where(eq(matters.id, matterId));
  if (!matter) throw new Error("there is nothing to put into a batch");
  const { bureauId } = matter;
  const [payoutId, batchId] = [randomUUID(), randomUUID()];
  const { id: authorisedBy } = PEOPLE.finance;
  const paying = { matterId, round: 1, way: "transfer", sum: 300_000, paper: "演练" } as const;
  await db.insert(payouts).values({ ...paying, bureauId, id: payoutId, authorisedBy });
  await db
    .insert(payoutSteps)
    .values({ bureauId, payoutId, step: "checked", madeBy: PEOPLE.secondOfFinance.id, paper: "" });
  const code = batchId.slice(0, 8).toUpperCase();
  await db.insert(payoutBatches).values({ bureauId, id: batchId, code, madeBy: authorisedBy });
  await db.insert(payoutBatchItems).values({ bureauId, batchId, place: 1, payoutId });
}
