import type { Matter } from "#app/domain/matter/matter.ts";
import type { MessageReason } from "#app/domain/messages/message.ts";
import { contentKeyOf } from "#app/shell/content/content-key-of.server.ts";
import { seal } from "#app/shell/crypto/cipher.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findSubmissionOf } from "#db/stores/intake/content-key-store.server.ts";

export type WritingReason = MessageReason | "no-such-matter";
export type WritingRefusal = WritingReason | "form-used";

/** A form that carries somebody's words, and where it leads once they are taken. */
export type Sent = { readonly posted: Posted; readonly location: string };

/** What was written, under the key of the matter. */
export async function sealedFor(
  tx: Transaction,
  { id, kind }: Matter,
  text: string,
  place: Place,
): Promise<Uint8Array> {
  const held = await contentKeyOf(tx, (await findSubmissionOf(tx, id)) ?? "", kind);
  if (!held) throw new Error("an open matter has content");
  return seal(held.key, Buffer.from(JSON.stringify({ text })), place);
}
