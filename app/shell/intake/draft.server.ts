import { z } from "zod";
import { FILE_FAULTS } from "#app/domain/intake/file-fault.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { TRACES, type Trace } from "#app/domain/intake/photo-traces.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { openDraft, sealDraft } from "#app/shell/crypto/draft-seal.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { db } from "#db/client.server.ts";
import {
  dropDraft,
  dropDraftFile,
  type FileInDraft,
  findDraft,
  findDraftFiles,
  putDraft,
  putDraftFile,
} from "#db/stores/intake/draft-store.server.ts";

/** Policy: long enough to fetch the packaging from the kitchen or to sleep on it, short enough to be forgotten. */
export const KEPT_MINUTES = 24 * 60;
export const MOST_FILES = 5;
/** Policy: on a device that others use, a pause for the telephone and no more; the browser forgets it when it is closed. */
const SHARED_MINUTES = 60;
/** The key says so itself: the home page knows without a database what not to show to the next person. */
const SHARED = ".shared";

export const newDraftKey = (isShared: boolean): string => token() + (isShared ? SHARED : "");
export const isOnSharedDevice = (key: string): boolean => key.endsWith(SHARED);

export const filesRefused = z.object({
  type: z.literal("files-refused"),
  faults: z.array(z.object({ name: z.string(), fault: z.enum(FILE_FAULTS) })),
});

/** What the next page says of the last press. Kept with the draft: every press is answered with a redirect. */
const remark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("tried"), step: z.string() }),
  filesRefused,
  /** The draft before this one was gone when its next step arrived. */
  z.object({ type: z.literal("begun-anew") }),
]);
export type Remark = z.infer<typeof remark>;

export type Draft = {
  readonly kind: Kind;
  readonly answers: Answers;
  readonly remark?: Remark | undefined;
};
export type DraftFile = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly removed?: readonly Trace[] | undefined;
  readonly content: Uint8Array;
};

const sealedDraft = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  remark: remark.optional(),
});
const sealedHead = z.object({
  name: z.string(),
  mediaType: z.string(),
  removed: z.array(z.enum(TRACES)).optional(),
});

export async function readDraft(key: string): Promise<Draft | null> {
  const row = await findDraft(digest(key));
  if (!row || row.kind === "supplement") return null;
  const plain = new TextDecoder().decode(openDraft(key, row.sealed, row.kind));
  return { kind: row.kind, ...sealedDraft.parse(JSON.parse(plain)) };
}

export function saveDraft(key: string, { kind, ...told }: Draft): Promise<void> {
  const sealed = sealDraft(key, new TextEncoder().encode(JSON.stringify(told)), kind);
  return putDraft({
    digest: digest(key),
    kind,
    sealed,
    expiresAt: minutesFromNow(isOnSharedDevice(key) ? SHARED_MINUTES : KEPT_MINUTES),
  });
}

export const forgetDraft = (key: string): Promise<void> => dropDraft(db, digest(key));

export async function readDraftFiles(key: string): Promise<readonly DraftFile[]> {
  return (await findDraftFiles(digest(key))).map((row) => unpacked(key, row));
}

/** Keeps a file with the draft. False where the draft holds as many as it may. */
export async function addDraftFile(
  key: string,
  { id, content, ...head }: DraftFile,
): Promise<boolean> {
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const sealed = sealDraft(key, Buffer.concat([length, text, content]), placeOf(id));
  return putDraftFile({ id, draftDigest: digest(key), sealed }, MOST_FILES);
}

export const removeDraftFile = (key: string, id: string): Promise<void> =>
  dropDraftFile(digest(key), id);

const placeOf = (id: string): string => `file:${id}`;

function unpacked(key: string, { id, sealed }: FileInDraft): DraftFile {
  const plain = Buffer.from(openDraft(key, sealed, placeOf(id)));
  const end = 4 + plain.readUInt32BE(0);
  const head = sealedHead.parse(JSON.parse(plain.subarray(4, end).toString()));
  return { id, ...head, content: plain.subarray(end) };
}
