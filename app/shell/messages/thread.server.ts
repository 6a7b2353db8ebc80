import { z } from "zod";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { MessageHead } from "#app/domain/messages/message.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { contentKeyToRead } from "#app/shell/content/content-key-of.server.ts";
import { opened } from "#app/shell/content/open-content.server.ts";
import { messagePlace } from "#app/shell/content/sealed-content.server.ts";
import { open } from "#app/shell/crypto/cipher.server.ts";
import { findOwnSealedMessages } from "#db/queries/messages/own-messages.server.ts";
import { findSealedMessages } from "#db/queries/messages/sealed-messages.server.ts";

/** One message, opened. `writer` is who of the office wrote it, for the office's own eyes. */
export type Message = MessageHead & { readonly text: string; readonly writer?: string | null };

const written = z.object({ text: z.string() });
export const textIn = (plain: Uint8Array): string =>
  written.parse(JSON.parse(new TextDecoder().decode(plain))).text;

/** The thread of a matter for its own reporter, oldest first, with nobody's name in it; null once its key is destroyed. */
export async function ownThread(
  submissionId: string,
  { id, kind }: Pick<Matter, "id" | "kind">,
): Promise<readonly Message[] | null> {
  const held = await contentKeyToRead(submissionId, kind);
  if (!held) return null;
  const sealed = await findOwnSealedMessages(id);
  return sealed.map(({ id: messageId, sealed: text, ...head }) => ({
    ...head,
    text: textIn(open(held.key, text, messagePlace(messageId))),
  }));
}

/** The same for an officer whose office holds the key; empty for anybody else, and once it is destroyed. */
export async function deskThread(viewer: Officer, matterId: string): Promise<readonly Message[]> {
  const found = await findSealedMessages(viewer, matterId);
  const thread = await Promise.all(
    found.map(async ({ id, position, author, writer, writtenOn, answerBy, ...held }) => {
      const plain = await opened(held, held.sealed, messagePlace(id));
      return plain && { position, author, writer, writtenOn, answerBy, text: textIn(plain) };
    }),
  );
  return thread.filter((one) => one !== null);
}
