import { and, eq, gt, lt, sql } from "drizzle-orm";
import { db, type Reader } from "#db/client.server.ts";
import { keptTexts, pendingSignIns } from "#db/schema/sign-in.ts";

export async function insertPending(row: typeof pendingSignIns.$inferInsert): Promise<void> {
  await db.insert(pendingSignIns).values(row);
}

export async function findPending(digest: string) {
  const [row] = await db
    .select({ staffId: pendingSignIns.staffId, tries: pendingSignIns.tries })
    .from(pendingSignIns)
    .where(and(eq(pendingSignIns.digest, digest), gt(pendingSignIns.expiresAt, sql`now()`)));
  return row;
}

/** One more wrong code. */
export async function countTry(digest: string): Promise<void> {
  await db
    .update(pendingSignIns)
    .set({ tries: sql`${pendingSignIns.tries} + 1` })
    .where(eq(pendingSignIns.digest, digest));
}

export async function dropPending(digest: string): Promise<void> {
  await db.delete(pendingSignIns).where(eq(pendingSignIns.digest, digest));
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
