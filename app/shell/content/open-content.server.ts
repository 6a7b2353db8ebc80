import { z } from "zod";
import type { Holder } from "#app/domain/exclusion/holder.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import {
  answersPlace,
  contentKey,
  filePlace,
  keyPlace,
  supplementPlace,
} from "#app/shell/content/sealed-content.server.ts";
import { open } from "#app/shell/crypto/cipher.server.ts";
import { privateKeyOf } from "#app/shell/crypto/holder-keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { readShard } from "#app/shell/crypto/shards.server.ts";
import { unwrap } from "#app/shell/crypto/wrap.server.ts";
import {
  findSealedAnswers,
  findSealedFile,
  findSealedSupplements,
} from "#db/queries/intake/sealed-content.server.ts";

const written = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What somebody wrote, for an officer whose office holds the key; null for anybody else, and once it is erased. */
export async function openAnswers(viewer: Officer, matterId: string): Promise<Answers | null> {
  const found = await findSealedAnswers(viewer, matterId);
  if (!found?.sealed) return null;
  const plain = await opened(found, found.sealed, answersPlace(found.submissionId));
  if (!plain) return null;
  // Whether somebody stands inside is between them and the reward; the desk has no use for it.
  const all: Answers = written.parse(JSON.parse(new TextDecoder().decode(plain)));
  const { insider, ...answers } = all;
  return answers;
}

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

export async function openFile(viewer: Officer, matterId: string, evidenceId: string) {
  const found = await findSealedFile(viewer, matterId, evidenceId);
  if (!found) return null;
  const { position, mediaType, sealed } = found;
  const content = await opened(found, sealed, filePlace(found.id));
  return content && { position, mediaType, content };
}

type Held = {
  readonly submissionId: string;
  readonly holder: Holder;
  readonly wrapped: Uint8Array;
};

async function opened(
  { submissionId, holder, wrapped }: Held,
  sealed: Uint8Array,
  place: Place,
): Promise<Uint8Array | null> {
  const shard = await readShard(submissionId);
  if (!shard) return null;
  const half = await unwrap(await privateKeyOf(holder), wrapped, keyPlace(submissionId, holder));
  return open(contentKey(submissionId, half, shard), sealed, place);
}
