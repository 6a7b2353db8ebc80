import type { Holder } from "#app/domain/exclusion/holder.ts";
import { contentKey, keyPlace } from "#app/shell/content/sealed-content.server.ts";
import { privateKeyOf } from "#app/shell/crypto/holder-keys.server.ts";
import { readShard } from "#app/shell/crypto/shards.server.ts";
import { unwrap } from "#app/shell/crypto/wrap.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { lockContentKeys } from "#db/stores/intake/content-key-store.server.ts";

/** The key of a submission, by way of whoever holds it, to seal what its reporter adds; null once it is erased. */
export async function contentKeyOf(
  tx: Transaction,
  submissionId: string,
): Promise<Uint8Array | null> {
  const [held] = await lockContentKeys(tx, submissionId);
  const shard = await readShard(submissionId);
  return held && shard
    ? contentKey(submissionId, await halfHeldBy(submissionId, ...held), shard)
    : null;
}

export const halfHeldBy = async (submissionId: string, holder: Holder, wrapped: Uint8Array) =>
  unwrap(await privateKeyOf(holder), wrapped, keyPlace(submissionId, holder));
