import { and, asc, count, eq, lt, sql } from "drizzle-orm";
import { db, inTransaction, type Reader } from "#db/client.server.ts";
import { draftFiles, drafts } from "#db/schema/intake.ts";

export type DraftRow = typeof drafts.$inferInsert;
export type FileInDraft = Pick<typeof draftFiles.$inferSelect, "id" | "sealed">;

export async function findDraft(digest: string) {
  const [row] = await db.select().from(drafts).where(eq(drafts.digest, digest));
  return row;
}

export async function putDraft(row: DraftRow): Promise<void> {
  const { digest, ...change } = row;
  await db.insert(drafts).values(row).onConflictDoUpdate({ target: drafts.digest, set: change });
}

export function findDraftFiles(digest: string): Promise<readonly FileInDraft[]> {
  return db
    .select({ id: draftFiles.id, sealed: draftFiles.sealed })
    .from(draftFiles)
    .where(eq(draftFiles.draftDigest, digest))
    .orderBy(asc(draftFiles.id));
}

/** False, and nothing kept, where the draft already holds `most` files. */
export function putDraftFile(row: typeof draftFiles.$inferInsert, most: number): Promise<boolean> {
  return inTransaction(async (tx) => {
    await tx.select().from(drafts).where(eq(drafts.digest, row.draftDigest)).for("update");
    const [held] = await tx
      .select({ files: count() })
      .from(draftFiles)
      .where(eq(draftFiles.draftDigest, row.draftDigest));
    if ((held?.files ?? 0) >= most) return false;
    await tx.insert(draftFiles).values(row);
    return true;
  });
}

export async function dropDraftFile(digest: string, id: string): Promise<void> {
  await db.delete(draftFiles).where(and(eq(draftFiles.draftDigest, digest), eq(draftFiles.id, id)));
}

export async function dropDraft(tx: Reader, digest: string): Promise<void> {
  await tx.delete(drafts).where(eq(drafts.digest, digest));
}

/** Forgets what nobody came back for. */
export async function dropExpiredDrafts(): Promise<void> {
  await db.delete(drafts).where(lt(drafts.expiresAt, sql`now()`));
}
