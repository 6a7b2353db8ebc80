import { eq, lt, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { sessions } from "#db/schema/office.ts";

export async function insertSession(row: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(row);
}

export async function findSession(digest: string) {
  const [row] = await db.select().from(sessions).where(eq(sessions.digest, digest));
  return row;
}

export async function touchSession(digest: string, seenAt: Date): Promise<void> {
  await db.update(sessions).set({ seenAt }).where(eq(sessions.digest, digest));
}

/** Which officer's session it was, if an officer's. */
export async function dropSession(digest: string): Promise<string | null> {
  const [row] = await db
    .delete(sessions)
    .where(eq(sessions.digest, digest))
    .returning({ staffId: sessions.staffId });
  return row?.staffId ?? null;
}

export async function dropExpiredSessions(): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, sql`now()`));
}
