import { z } from "zod";
import { TRACES, type Trace } from "#app/domain/intake/photo-traces.ts";
import type { PictureChange } from "#app/domain/intake/picture-change.ts";
import { openDraft, sealDraft } from "#app/shell/crypto/draft-seal.server.ts";

/** What there is to say of a file of a draft. */
export type DraftFile = {
  readonly id: string;
  /** Empty where its owner let go of it. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** A small WebP for its owner alone, as base64. */
  readonly thumbnail?: string | undefined;
  /** What it told beside its picture and no longer tells. */
  readonly removed?: readonly Trace[] | undefined;
  /** What else became of it when it was painted anew. */
  readonly changed?: readonly PictureChange[] | undefined;
};

const change = z.discriminatedUnion("of", [
  z.object({ of: z.literal("shrunk"), from: z.string(), to: z.string() }),
  z.object({ of: z.literal("painted-as"), name: z.string() }),
  z.object({ of: z.literal("frames"), count: z.number() }),
  z.object({ of: z.literal("end-missing") }),
]);
const said = z.object({
  name: z.string(),
  mediaType: z.string(),
  thumbnail: z.string().optional(),
  removed: z.array(z.enum(TRACES)).optional(),
  changed: z.array(change).optional(),
});
const head = said.extend({ bytes: z.number() });

const headPlace = (id: string): string => `head:${id}`;
const filePlace = (id: string): string => `file:${id}`;

/** Sealed apart from its file, so that a look at a draft opens no file. */
export const sealHead = (key: string, { id, ...said }: DraftFile): Uint8Array =>
  sealDraft(key, Buffer.from(JSON.stringify(said)), headPlace(id));

export function openHead(key: string, id: string, sealed: Uint8Array): DraftFile {
  const text = Buffer.from(openDraft(key, sealed, headPlace(id))).toString();
  return { id, ...head.parse(JSON.parse(text)) };
}

export const sealFile = (key: string, id: string, content: Uint8Array): Uint8Array =>
  sealDraft(key, content, filePlace(id));

export const openFile = (key: string, id: string, sealed: Uint8Array): Uint8Array =>
  openDraft(key, sealed, filePlace(id));

/** A file as version 0.1.0 kept it: its head in front of it, under one seal. */
export function openPacked(key: string, id: string, sealed: Uint8Array) {
  const plain = Buffer.from(openDraft(key, sealed, filePlace(id)));
  const end = 4 + plain.readUInt32BE(0);
  const content = plain.subarray(end);
  const told = said.parse(JSON.parse(plain.subarray(4, end).toString()));
  return { file: { id, ...told, bytes: content.length }, content };
}
