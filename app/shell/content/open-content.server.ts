import { z } from "zod";
import type { Answers } from "#app/domain/intake/question.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { type Held, keyTo } from "#app/shell/content/content-key-of.server.ts";
import {
  answersPlace,
  filePlace,
  supplementPlace,
} from "#app/shell/content/sealed-content.server.ts";
import { open } from "#app/shell/crypto/cipher.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import {
  findSealedAnswers,
  findSealedFile,
  findSealedSupplements,
} from "#db/queries/intake/sealed-content.server.ts";

const written = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What somebody wrote, for an officer whose office holds the key; null for anybody else, and once it is erased. */
export async function openAnswers(viewer: Officer, matterId: string): Promise<Answers | null> {
  const parts = await findSealedAnswers(viewer, matterId);
  const texts = await Promise.all(
    parts.map(({ sealed, ...held }) =>
      opened(held, sealed, answersPlace(held.submissionId, held.part)),
    ),
  );
  if (texts.length === 0 || texts.includes(null)) return null;
  const all: Answers = Object.assign({}, ...texts.map(answersIn));
  // Whether somebody stands inside is between them and the reward; the desk has no use for it.
  const { insider, ...answers } = all;
  return answers;
}

const answersIn = (text: Uint8Array | null): Answers =>
  text ? written.parse(JSON.parse(new TextDecoder().decode(text))) : {};

const added = z.object({ text: z.string() });

/** What the reporter added later, by its id, in the same way. */
export async function openSupplements(
  viewer: Officer,
  matterId: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const found of await findSealedSupplements(viewer, matterId)) {
    const plain = await opened(found, found.sealed, supplementPlace(found.id));
    if (plain) texts.set(found.id, added.parse(JSON.parse(new TextDecoder().decode(plain))).text);
  }
  return texts;
}

/** One file whole, for whoever may open it; null for everybody else. */
export async function openFile(viewer: Officer, matterId: string, evidenceId: string) {
  const found = await findSealedFile(viewer, matterId, evidenceId);
  if (!found) return null;
  const { position, mediaType, sealed } = found;
  const content = await opened(found, sealed, filePlace(found.id));
  return content && { position, mediaType, content };
}

/** What was sealed for a place, with the viewer's own key to it; null once the key's other half is destroyed. */
export async function opened(
  held: Held,
  sealed: Uint8Array,
  place: Place,
): Promise<Uint8Array | null> {
  const key = await keyTo(held);
  return key && open(key, sealed, place);
}
