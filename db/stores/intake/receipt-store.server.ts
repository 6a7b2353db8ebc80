import { and, eq, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { db } from "#db/client.server.ts";
import { receipts, submissions } from "#db/schema/intake.ts";

export async function findReceipt(number: string) {
  const [row] = await db
    .select({ submissionId: receipts.submissionId, secretHash: receipts.secretHash })
    .from(receipts)
    .where(eq(receipts.number, number));
  return row;
}

/** Whether there is any whose secret was hashed slowly, as before secrets relied on their 80 bits. */
export async function areSlowReceipts(): Promise<boolean> {
  // Written out, as the index that answers it is.
  const slow = sql`${receipts.secretHash} like '$argon2%'`;
  return (
    (await db.select({ number: receipts.number }).from(receipts).where(slow).limit(1)).length > 0
  );
}

/** Keeps something else of the same secret, now that its owner has shown it. */
export async function renewSecretHash(number: string, old: string, fresh: string): Promise<void> {
  await db
    .update(receipts)
    .set({ secretHash: fresh })
    .where(and(eq(receipts.number, number), eq(receipts.secretHash, old)));
}

export async function findReceiptNumber(submissionId: string): Promise<string | null> {
  const [row] = await db
    .select({ number: receipts.number })
    .from(receipts)
    .where(eq(receipts.submissionId, submissionId));
  return row?.number ?? null;
}

/** The submission a draft has become, with the receipt to show for it. */
export async function findFiled(draftDigest: string) {
  const [row] = await db
    .select({
      submissionId: submissions.id,
      kind: submissions.kind,
      receivedOn: submissions.receivedOn,
      receivedAt: submissions.receivedAt,
      number: receipts.number,
      keptOn: receipts.keptOn,
    })
    .from(submissions)
    .innerJoin(receipts, eq(receipts.submissionId, submissions.id))
    .where(eq(submissions.draftDigest, draftDigest));
  return row;
}

export async function markKept(submissionId: string, keptOn: Day): Promise<void> {
  await db.update(receipts).set({ keptOn }).where(eq(receipts.submissionId, submissionId));
}
