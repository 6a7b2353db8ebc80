import { and, asc, eq, lte, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, inTransaction, type Transaction } from "#db/client.server.ts";
import { notices } from "#db/schema/vault.ts";

const bureauId = env.BUREAU_ID;
const isNotice = (id: string) => and(eq(notices.bureauId, bureauId), eq(notices.id, id));

type Notice = Pick<typeof notices.$inferInsert, "id" | "addressee" | "sealed">;

/** Written with what it tells of, or not at all. */
export async function putNotice(tx: Transaction, notice: Notice): Promise<void> {
  await tx.insert(notices).values({ bureauId, ...notice });
}

/** Takes the mail that has waited longest and keeps others off it until then. */
export const leaseVaultNotice = (leasedUntil: Date) =>
  inTransaction(async (tx) => {
    const [due] = await tx
      .select({ id: notices.id, addressee: notices.addressee, sealed: notices.sealed })
      .from(notices)
      .where(and(eq(notices.bureauId, bureauId), lte(notices.tryAfter, sql`now()`)))
      .orderBy(asc(notices.tryAfter))
      .limit(1)
      .for("update", { skipLocked: true });
    if (due)
      await tx
        .update(notices)
        .set({ tryAfter: leasedUntil, attempts: sql`${notices.attempts} + 1` })
        .where(isNotice(due.id));
    return due;
  });

/** What was sent is not kept. */
export async function dropVaultNotice(id: string): Promise<void> {
  await db.delete(notices).where(isNotice(id));
}

export async function tryVaultNoticeLater(id: string, tryAfter: Date): Promise<void> {
  await db.update(notices).set({ tryAfter }).where(isNotice(id));
}
