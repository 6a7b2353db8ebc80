import { and, desc, eq, gt, isNull, lt, ne, notInArray, sql } from "drizzle-orm";
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

/** Forgets a session, and says whose and until when it was. */
export async function dropSession(digest: string) {
  const [row] = await db
    .delete(sessions)
    .where(eq(sessions.digest, digest))
    .returning({ staffId: sessions.staffId, expiresAt: sessions.expiresAt });
  return row;
}

type Ending = {
  readonly staffId: string;
  readonly at: Date;
  /** One session, known by its id. */
  readonly id?: string;
  /** All but this one. */
  readonly exceptDigest?: string | undefined;
};

/** Ends this person's sessions. They are over, not forgotten: a form that was being filled in is still its owner's. */
export async function closeSessionsOf(ending: Ending, on: Reader = db): Promise<void> {
  const { staffId, at, id, exceptDigest } = ending;
  await on
    .update(sessions)
    .set({ expiresAt: at })
    .where(
      and(
        eq(sessions.staffId, staffId),
        gt(sessions.expiresAt, at),
        id === undefined ? undefined : eq(sessions.id, id),
        exceptDigest === undefined ? undefined : ne(sessions.digest, exceptDigest),
      ),
    );
}

type Owner = { readonly staffId: string | null; readonly submissionId: string | null };

/** Ends all of somebody's open sessions but the newest. */
export async function closeOldest(
  { staffId, submissionId }: Owner,
  keep: number,
  at: Date,
  on: Reader = db,
): Promise<void> {
  const open = and(
    staffId === null ? isNull(sessions.staffId) : eq(sessions.staffId, staffId),
    submissionId === null ? isNull(sessions.submissionId) : eq(sessions.submissionId, submissionId),
    gt(sessions.expiresAt, at),
  );
  const newest = on
    .select({ digest: sessions.digest })
    .from(sessions)
    .where(open)
    .orderBy(desc(sessions.begunAt), desc(sessions.expiresAt))
    .limit(keep);
  await on
    .update(sessions)
    .set({ expiresAt: at })
    .where(and(open, notInArray(sessions.digest, newest)));
}

/** Remembered an hour longer: whoever was filling in a form meanwhile gets their text back. */
export async function dropExpiredSessions(): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, sql`now() - interval '1 hour'`));
}
