import { and, eq, gt, lt, sql } from "drizzle-orm";
import { db, inTransaction, type Reader, type Transaction } from "#db/client.server.ts";
import { keptTexts, pendingSignIns } from "#db/schema/sign-in.ts";
import { lockStaff } from "#db/stores/staff/staff-store.server.ts";

/**
 * Whoever gave this password may go on to the second step. False where it has been exchanged, or its owner sent away, in
 * the moment it took to look at it: whoever does that waits for us here, or we for them.
 */
export function insertPending(
  row: typeof pendingSignIns.$inferInsert,
  passwordHash: string,
): Promise<boolean> {
  return inTransaction(async (tx) => {
    if ((await lockStaff(tx, row.staffId))?.passwordHash !== passwordHash) return false;
    await tx.insert(pendingSignIns).values(row);
    return true;
  });
}

export async function findPending(digest: string) {
  const [row] = await db
    .select({ staffId: pendingSignIns.staffId, tries: pendingSignIns.tries })
    .from(pendingSignIns)
    .where(and(eq(pendingSignIns.digest, digest), gt(pendingSignIns.expiresAt, sql`now()`)));
  return row;
}

/** One more try, in one statement; false where there were as many as may be. */
export async function countTry(digest: string, most: number): Promise<boolean> {
  const counted = await db
    .update(pendingSignIns)
    .set({ tries: sql`${pendingSignIns.tries} + 1` })
    .where(and(eq(pendingSignIns.digest, digest), lt(pendingSignIns.tries, most)))
    .returning({ tries: pendingSignIns.tries });
  return counted.length > 0;
}

/** Ends the first step and does what follows, once. Null where a reset or a new password has ended it before. */
export function takePending<Begun>(
  { digest, staffId }: { readonly digest: string; readonly staffId: string },
  begin: (tx: Transaction) => Promise<Begun>,
): Promise<Begun | null> {
  return inTransaction(async (tx) => {
    if (!(await lockStaff(tx, staffId))) return null;
    const same = and(eq(pendingSignIns.digest, digest), eq(pendingSignIns.staffId, staffId));
    const taken = await tx.delete(pendingSignIns).where(same).returning();
    return taken.length > 0 ? begin(tx) : null;
  });
}

/** A way in that was taken away takes the half-finished sign-ins with it. */
export async function dropPendingOf(staffId: string, on: Reader = db): Promise<void> {
  await on.delete(pendingSignIns).where(eq(pendingSignIns.staffId, staffId));
}

export async function putKept(row: typeof keptTexts.$inferInsert, on: Reader = db): Promise<void> {
  const { digest, ...change } = row;
  await on
    .insert(keptTexts)
    .values(row)
    .onConflictDoUpdate({ target: keptTexts.digest, set: change });
}

export async function findKept(digest: string) {
  const [row] = await db
    .select({ sealed: keptTexts.sealed })
    .from(keptTexts)
    .where(and(eq(keptTexts.digest, digest), gt(keptTexts.expiresAt, sql`now()`)));
  return row;
}

export async function dropKept(digest: string): Promise<void> {
  await db.delete(keptTexts).where(eq(keptTexts.digest, digest));
}

/** Forgets sign-ins that nobody finished and texts that nobody came back for. */
export async function dropExpiredSignIns(): Promise<void> {
  await db.delete(pendingSignIns).where(lt(pendingSignIns.expiresAt, sql`now()`));
  await db.delete(keptTexts).where(lt(keptTexts.expiresAt, sql`now()`));
}
