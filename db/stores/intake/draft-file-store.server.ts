import { and, count, eq, gt, sql } from "drizzle-orm";
import { db, inTransaction, type Transaction } from "#db/client.server.ts";
import { draftFiles, draftRooms, drafts } from "#db/schema/intake.ts";

export type NewDraftFile = {
  readonly id: string;
  readonly draftDigest: string;
  readonly head: Uint8Array;
  readonly sealed: Uint8Array;
  readonly fingerprint: string;
};
/** In files a draft, and in bytes of unsent files of one network and of all. */
export type DraftBounds = {
  readonly files: number;
  readonly ofNetwork: number;
  readonly ofAll: number;
};
export type Put = "kept" | "same" | "too-many" | "no-room";

/** Keeps a file with its draft, or says which bound keeps it out. */
export function putDraftFile(row: NewDraftFile, bounds: DraftBounds): Promise<Put> {
  return inTransaction(async (tx) => {
    await lockDraft(tx, row.draftDigest);
    const held = await heldBy(tx, row.draftDigest);
    if (held.some(({ fingerprint }) => fingerprint === row.fingerprint)) return "same";
    if (held.length >= bounds.files) return "too-many";
    if (!(await hasRoom(tx, row, bounds))) return "no-room";
    await tx.insert(draftFiles).values(row);
    await tx
      .update(draftRooms)
      .set({ fileBytes: sql`${draftRooms.fileBytes} + ${row.sealed.length}` })
      .where(eq(draftRooms.draftDigest, row.draftDigest));
    await countFiles(tx, row.draftDigest);
    return "kept";
  });
}

/** Whether one more would be taken, asked before anything is painted: the file is there already, or the draft is full. */
export async function findFileFault(
  digest: string,
  fingerprint: string,
  most: number,
): Promise<Put> {
  const held = await heldBy(db, digest);
  if (held.some((one) => one.fingerprint === fingerprint)) return "same";
  return held.length >= most ? "too-many" : "kept";
}

const heldBy = (reader: Pick<Transaction, "select">, digest: string) =>
  reader
    .select({ fingerprint: draftFiles.fingerprint })
    .from(draftFiles)
    .where(eq(draftFiles.draftDigest, digest));

const lockDraft = (tx: Transaction, digest: string) =>
  tx.select({ digest: drafts.digest }).from(drafts).where(eq(drafts.digest, digest)).for("update");

/** Two processes that look at the same moment may each keep one file too many; the bounds have room for that. */
async function hasRoom(tx: Transaction, { draftDigest, sealed }: NewDraftFile, most: DraftBounds) {
  const [sums] = await tx
    .select({
      all: sql<number>`coalesce(sum(${draftRooms.fileBytes}), 0)::float8`,
      network: sql<number>`coalesce(sum(${draftRooms.fileBytes}) filter (where ${draftRooms.network} =
        (select r.network from draft_rooms r where r.draft_digest = ${draftDigest})), 0)::float8`,
    })
    .from(draftRooms);
  const { all = 0, network = 0 } = sums ?? {};
  return all + sealed.length <= most.ofAll && network + sealed.length <= most.ofNetwork;
}

/** Says something else of the same file, where its owner let go of its name. */
export async function replaceHead(digest: string, id: string, head: Uint8Array): Promise<void> {
  await db.update(draftFiles).set({ head }).where(theFile(digest, id));
}

/** The same file, sealed otherwise. */
export async function replaceFile(
  digest: string,
  id: string,
  head: Uint8Array,
  sealed: Uint8Array,
): Promise<void> {
  await db.update(draftFiles).set({ head, sealed }).where(theFile(digest, id));
}

const theFile = (digest: string, id: string) =>
  and(eq(draftFiles.draftDigest, digest), eq(draftFiles.id, id));

export function dropDraftFile(digest: string, id: string): Promise<void> {
  return inTransaction(async (tx) => {
    await lockDraft(tx, digest);
    const dropped = await tx
      .delete(draftFiles)
      .where(theFile(digest, id))
      .returning({ bytes: sql<number>`octet_length(${draftFiles.sealed})` });
    const bytes = dropped.reduce((sum, one) => sum + one.bytes, 0);
    await tx
      .update(draftRooms)
      .set({ fileBytes: sql`greatest(${draftRooms.fileBytes} - ${bytes}, 0)` })
      .where(eq(draftRooms.draftDigest, digest));
    if (dropped.length > 0) await countFiles(tx, digest);
  });
}

/** Whether there are fewer files than there should be. */
export async function lacksFiles(digest: string): Promise<boolean> {
  const held = db.$count(draftFiles, eq(draftFiles.draftDigest, digest));
  const lacking = await db
    .select({ digest: drafts.digest })
    .from(drafts)
    .where(and(eq(drafts.digest, digest), gt(drafts.files, held)));
  return lacking.length > 0;
}

/** Takes what is there for all there ever was: its owner has been told. */
export const settleFiles = (digest: string): Promise<void> =>
  inTransaction((tx) => countFiles(tx, digest));

async function countFiles(tx: Transaction, digest: string): Promise<void> {
  const held = tx
    .select({ files: count() })
    .from(draftFiles)
    .where(eq(draftFiles.draftDigest, digest));
  await tx
    .update(drafts)
    .set({ files: sql`(${held})` })
    .where(eq(drafts.digest, digest));
}
