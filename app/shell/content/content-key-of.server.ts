import type { Part } from "#app/domain/intake/part.ts";
import { contentKey, keyPlace } from "#app/shell/content/sealed-content.server.ts";
import { privateKeyOf } from "#app/shell/crypto/holder-keys.server.ts";
import { readShard } from "#app/shell/crypto/shards.server.ts";
import { unwrap } from "#app/shell/crypto/wrap.server.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  findContentKeys,
  type HeldKey,
  lockContentKeys,
} from "#db/stores/intake/content-key-store.server.ts";

/**
 * The key to what belongs to a matter of this kind alone, or to both, by way of whoever holds it, to seal what its reporter
 * adds; of a submission that is not both, its only one. Null once it is erased.
 */
export const contentKeyOf = async (tx: Transaction, submissionId: string, part: Part) =>
  keyAmong(await lockContentKeys(tx, submissionId), submissionId, part);

/** The same, to show its reporter what they wrote to the office and were answered. */
export const contentKeyToRead = async (submissionId: string, part: Part) =>
  keyAmong(await findContentKeys(submissionId), submissionId, part);

async function keyAmong(keys: readonly HeldKey[], submissionId: string, wanted: Part) {
  const held =
    keys.find(({ part }) => part === wanted) ?? keys.find(({ part }) => part === "shared");
  const shard = await readShard(submissionId);
  if (!held || !shard) return null;
  const half = await halfHeldBy(submissionId, held);
  return { part: held.part, key: contentKey(submissionId, half, shard) };
}

export const halfHeldBy = async (submissionId: string, { part, holder, wrapped }: HeldKey) =>
  unwrap(await privateKeyOf(holder), wrapped, keyPlace(submissionId, part, holder));

export type Held = HeldKey & { readonly submissionId: string };

/** The key to a part of a submission, for whoever holds half of it; null once the other half is destroyed. */
export async function keyTo({ submissionId, ...held }: Held): Promise<Uint8Array | null> {
  const shard = await readShard(submissionId);
  if (!shard) return null;
  return contentKey(submissionId, await halfHeldBy(submissionId, held), shard);
}
