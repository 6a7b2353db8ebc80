import { createHmac } from "node:crypto";
import { z } from "zod";
import { MOST_FILES } from "#app/domain/intake/accepted-files.ts";
import { TRACES, type Trace } from "#app/domain/intake/photo-traces.ts";
import type { PictureChange } from "#app/domain/intake/picture-change.ts";
import { openDraft, sealDraft } from "#app/shell/crypto/draft-seal.server.ts";
import { digest } from "#app/shell/random.server.ts";
import {
  dropDraftFile,
  findFileFault,
  lacksFiles,
  type Put,
  putDraftFile,
  replaceSealed,
  settleFiles,
} from "#db/stores/intake/draft-file-store.server.ts";
import { type FileInDraft, findDraftFiles } from "#db/stores/intake/draft-store.server.ts";

const MEGABYTE = 1024 * 1024;
/** Policy: files that nobody has sent yet: what a county uploads in a day, and of one network a quarter. */
const BOUNDS = { files: MOST_FILES, ofNetwork: 512 * MEGABYTE, ofAll: 2048 * MEGABYTE };

export type DraftFile = {
  readonly id: string;
  /** Empty where its owner let go of it. */
  readonly name: string;
  readonly mediaType: string;
  /** What it told beside its picture and no longer tells. */
  readonly removed?: readonly Trace[] | undefined;
  /** What else became of it when it was painted anew. */
  readonly changed?: readonly PictureChange[] | undefined;
  readonly content: Uint8Array;
};

const change = z.discriminatedUnion("of", [
  z.object({ of: z.literal("shrunk"), from: z.string(), to: z.string() }),
  z.object({ of: z.literal("painted-as"), name: z.string() }),
  z.object({ of: z.literal("frames"), count: z.number() }),
  z.object({ of: z.literal("end-missing") }),
]);
const sealedHead = z.object({
  name: z.string(),
  mediaType: z.string(),
  removed: z.array(z.enum(TRACES)).optional(),
  changed: z.array(change).optional(),
});

export async function readDraftFiles(key: string): Promise<readonly DraftFile[]> {
  return (await findDraftFiles(digest(key))).map((row) => unpacked(key, row));
}

/** Whether a draft has lost files: a database that fell down comes up again without them. */
export const hasLostFiles = (key: string): Promise<boolean> => lacksFiles(digest(key));

/** From here on what is there is all there is: its owner has been told of the rest. */
export const forgetLostFiles = (key: string): Promise<void> => settleFiles(digest(key));

/** Whether a file may come to the draft, before any work is done on it. */
export const mayAddDraftFile = (key: string, fingerprint: string): Promise<Put> =>
  findFileFault(digest(key), fingerprint, BOUNDS.files);

/** What tells a file from others in one draft, and says nothing to whoever has not its key. */
export const fingerprintOf = (key: string, sent: Uint8Array): string =>
  createHmac("sha256", key).update(sent).digest("base64url");

let before: Promise<unknown> = Promise.resolve();

/** Keeps a file with the draft, or says what keeps it out. One at a time: sealing takes a file's room thrice. */
export function addDraftFile(key: string, file: DraftFile, fingerprint: string): Promise<Put> {
  const { id } = file;
  const turn = before.then(() =>
    putDraftFile({ id, draftDigest: digest(key), sealed: packed(key, file), fingerprint }, BOUNDS),
  );
  before = turn.catch(() => {});
  return turn;
}

export const removeDraftFile = (key: string, id: string): Promise<void> =>
  dropDraftFile(digest(key), id);

/** Lets go of a file's name, which may give its owner away. */
export async function dropFileName(key: string, id: string): Promise<void> {
  const file = (await readDraftFiles(key)).find((one) => one.id === id);
  if (file) await replaceSealed(digest(key), id, packed(key, { ...file, name: "" }));
}

const placeOf = (id: string): string => `file:${id}`;

function packed(key: string, { id, content, ...head }: DraftFile): Uint8Array {
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return sealDraft(key, Buffer.concat([length, text, content]), placeOf(id));
}

function unpacked(key: string, { id, sealed }: FileInDraft): DraftFile {
  const plain = Buffer.from(openDraft(key, sealed, placeOf(id)));
  const end = 4 + plain.readUInt32BE(0);
  const head = sealedHead.parse(JSON.parse(plain.subarray(4, end).toString()));
  return { id, ...head, content: plain.subarray(end) };
}
