import { createHmac } from "node:crypto";
import { MOST_FILES } from "#app/domain/intake/accepted-files.ts";
import {
  type DraftFile,
  openFile,
  openHead,
  openPacked,
  sealFile,
  sealHead,
} from "#app/shell/intake/draft-head.server.ts";
import { inTurn } from "#app/shell/machine/in-turn.server.ts";
import { digest } from "#app/shell/random.server.ts";
import {
  dropDraftFile,
  findFileFault,
  lacksFiles,
  type Put,
  putDraftFile,
  replaceFile,
  replaceHead,
  settleFiles,
} from "#db/stores/intake/draft-file-store.server.ts";
import { findDraftFile, findDraftHeads } from "#db/stores/intake/draft-store.server.ts";

const MEGABYTE = 1024 * 1024;
/** Policy: files that nobody has sent yet: what a county uploads in a day, and of one network a quarter. */
const BOUNDS = { files: MOST_FILES, ofNetwork: 512 * MEGABYTE, ofAll: 2048 * MEGABYTE };

export type WholeFile = Pick<DraftFile, "mediaType"> & {
  readonly content: Uint8Array;
  /** A small WebP, where it is a picture. */
  readonly thumbnail?: Uint8Array | undefined;
};

/** What there is to say of a draft's files; none of them is opened for it. */
export async function readDraftFiles(key: string): Promise<readonly DraftFile[]> {
  const rows = await findDraftHeads(digest(key));
  return Promise.all(
    rows.map(({ id, head }) =>
      head ? openHead(key, id, head) : oneByOne(() => unpackedAnew(key, id)),
    ),
  );
}

/** Work that needs a draft's files whole. One draft at a time, because they lie open in memory; without files at once. */
export async function withDraftFiles<Done>(
  key: string,
  work: (files: readonly WholeFile[]) => Promise<Done>,
): Promise<Done> {
  const files = await readDraftFiles(key);
  if (files.length === 0) return work([]);
  return oneByOne(async () => {
    const whole: WholeFile[] = [];
    for (const { id, mediaType, thumbnail } of files) {
      const sealed = await findDraftFile(digest(key), id);
      if (sealed)
        whole.push({
          mediaType,
          content: openFile(key, id, sealed),
          thumbnail: thumbnail === undefined ? undefined : Buffer.from(thumbnail, "base64"),
        });
    }
    return work(whole);
  });
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

/** Keeps a file with the draft, or says what keeps it out. */
export const addDraftFile = (
  key: string,
  { content, ...said }: Omit<DraftFile, "bytes"> & { readonly content: Uint8Array },
  fingerprint: string,
): Promise<Put> =>
  oneByOne(() => {
    const { id } = said;
    const head = sealHead(key, { ...said, bytes: content.length });
    const sealed = sealFile(key, id, content);
    return putDraftFile({ id, draftDigest: digest(key), head, sealed, fingerprint }, BOUNDS);
  });

/** One after the other: sealing and opening take a file's room thrice. */
const oneByOne = <Done>(work: () => Promise<Done>): Promise<Done> => inTurn("draft files", work);

export const removeDraftFile = (key: string, id: string): Promise<void> =>
  dropDraftFile(digest(key), id);

/** Lets go of a file's name, which may give its owner away. */
export async function dropFileName(key: string, id: string): Promise<void> {
  const file = (await readDraftFiles(key)).find((one) => one.id === id);
  if (file) await replaceHead(digest(key), id, sealHead(key, { ...file, name: "" }));
}

/** What version 0.1.0 kept is kept as we do, when it is first looked at. */
async function unpackedAnew(key: string, id: string): Promise<DraftFile> {
  const sealed = await findDraftFile(digest(key), id);
  if (!sealed) throw new Error("a file has gone while it was looked at");
  const { file, content } = openPacked(key, id, sealed);
  await replaceFile(digest(key), id, sealHead(key, file), sealFile(key, id, content));
  return file;
}
