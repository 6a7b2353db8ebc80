import { z } from "zod";
import type { Answers } from "#app/domain/intake/question.ts";
import type { Kind } from "#app/domain/matter/stage.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { openDraft, sealDraft } from "#app/shell/draft-seal.server.ts";
import { digest } from "#app/shell/random.server.ts";
import {
  dropDraftFile,
  type FileInDraft,
  findDraft,
  findDraftFiles,
  putDraft,
  putDraftFile,
} from "#db/stores/draft-store.server.ts";

/** Policy: long enough to fetch the packaging from the kitchen or to sleep on it, short enough to be forgotten. */
const KEPT_MINUTES = 24 * 60;
export const MOST_FILES = 5;

export type Draft = { readonly kind: Kind; readonly answers: Answers };
export type DraftFile = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
};

const sealedAnswers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const sealedHead = z.object({ name: z.string(), mediaType: z.string() });

/** What somebody has told us so far, or null where the cookie opens nothing. */
export async function readDraft(key: string): Promise<Draft | null> {
  const row = await findDraft(digest(key));
  if (!row) return null;
  const answers = sealedAnswers.parse(
    JSON.parse(new TextDecoder().decode(openDraft(key, row.sealed))),
  );
  return { kind: row.kind, answers };
}

export function saveDraft(key: string, { kind, answers }: Draft): Promise<void> {
  const sealed = sealDraft(key, new TextEncoder().encode(JSON.stringify(answers)));
  return putDraft({ digest: digest(key), kind, sealed, expiresAt: minutesFromNow(KEPT_MINUTES) });
}

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
  const sealed = sealDraft(key, Buffer.concat([length, text, content]));
  return putDraftFile({ id, draftDigest: digest(key), sealed }, MOST_FILES);
}

export const removeDraftFile = (key: string, id: string): Promise<void> =>
  dropDraftFile(digest(key), id);

function unpacked(key: string, { id, sealed }: FileInDraft): DraftFile {
  const plain = Buffer.from(openDraft(key, sealed));
  const end = 4 + plain.readUInt32BE(0);
  const head = sealedHead.parse(JSON.parse(plain.subarray(4, end).toString()));
  return { id, ...head, content: plain.subarray(end) };
}
