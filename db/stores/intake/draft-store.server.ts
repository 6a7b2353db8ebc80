import { asc, eq } from "drizzle-orm";
import { db, type Reader } from "#db/client.server.ts";
import { draftFiles, drafts } from "#db/schema/intake.ts";

export type DraftRow = Omit<typeof drafts.$inferInsert, "files">;
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

export async function dropDraft(tx: Reader, digest: string): Promise<void> {
  await tx.delete(drafts).where(eq(drafts.digest, digest));
}
