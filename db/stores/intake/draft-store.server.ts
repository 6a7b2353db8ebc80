import { and, asc, eq, sql } from "drizzle-orm";
import { db, type Reader } from "#db/client.server.ts";
import { draftFiles, drafts } from "#db/schema/intake.ts";

export type DraftRow = Omit<typeof drafts.$inferInsert, "files">;
export type HeadInDraft = Pick<typeof draftFiles.$inferSelect, "id" | "head">;

const SLICE = 1024 * 1024;

export async function findDraft(digest: string) {
  const [row] = await db.select().from(drafts).where(eq(drafts.digest, digest));
  return row;
}

export async function putDraft(row: DraftRow): Promise<void> {
  const { digest, ...change } = row;
  await db.insert(drafts).values(row).onConflictDoUpdate({ target: drafts.digest, set: change });
}

/** What its pages say of a draft's files, without the files. */
export function findDraftHeads(digest: string): Promise<readonly HeadInDraft[]> {
  return db
    .select({ id: draftFiles.id, head: draftFiles.head })
    .from(draftFiles)
    .where(eq(draftFiles.draftDigest, digest))
    .orderBy(asc(draftFiles.id));
}

/** A sealed file, or undefined. Slice by slice: the client takes three times as long over a large answer. */
export async function findDraftFile(digest: string, id: string): Promise<Uint8Array | undefined> {
  const slices: Uint8Array[] = [];
  for (let from = 1; ; from += SLICE) {
    const [row] = await db
      .select({ slice: sql<Uint8Array>`substring(${draftFiles.sealed} from ${from} for ${SLICE})` })
      .from(draftFiles)
      .where(and(eq(draftFiles.draftDigest, digest), eq(draftFiles.id, id)));
    if (!row) return undefined;
    slices.push(row.slice);
    if (row.slice.length < SLICE) return Buffer.concat(slices);
  }
}

export async function dropDraft(tx: Reader, digest: string): Promise<void> {
  await tx.delete(drafts).where(eq(drafts.digest, digest));
}
