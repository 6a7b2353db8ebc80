import { and, eq, lt, ne, sql } from "drizzle-orm";
import { db, type Reader } from "#db/client.server.ts";
import { sessions } from "#db/schema/office.ts";

export async function insertSession(
  row: typeof sessions.$inferInsert,
  on: Reader = db,
): Promise<void> {
  await on.insert(sessions).values(row);
}

export async function findSession(digest: string) {
  const [row] = await db.select().from(sessions).where(eq(sessions.digest, digest));
  return row;
}

export async function touchSession(digest: string, seenAt: Date): Promise<void> {
  await db.update(sessions).set({ seenAt }).where(eq(sessions.digest, digest));
}

/** A code was given in it again. */
export async function markProven(digest: string, provenAt: Date): Promise<void> {
  await db.update(sessions).set({ provenAt }).where(eq(sessions.digest, digest));
}

/** Which officer's session it was, if an officer's. */
export async function dropSession(digest: string): Promise<string | null> {
  const [row] = await db
    .delete(sessions)
    .where(eq(sessions.digest, digest))
    .returning({ staffId: sessions.staffId });
  return row?.staffId ?? null;
}

/** Ends one session of this person's, known by its id. */
export async function dropSessionOf(staffId: string, id: string, on: Reader = db): Promise<void> {
  await on.delete(sessions).where(and(eq(sessions.staffId, staffId), eq(sessions.id, id)));
}

/** Ends all of this person's sessions, or all but one. */
export async function dropSessionsOf(
  staffId: string,
  exceptDigest = "",
  on: Reader = db,
): Promise<void> {
  await on
    .delete(sessions)
    .where(and(eq(sessions.staffId, staffId), ne(sessions.digest, exceptDigest)));
}

/** Remembered an hour longer: whoever was filling in a form meanwhile gets their text back. */
export async function dropExpiredSessions(): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, sql`now() - interval '1 hour'`));
}
