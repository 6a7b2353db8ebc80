import { derivedKey, open, seal } from "#app/shell/crypto/cipher.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { unwrap, wrap } from "#app/shell/crypto/wrap.server.ts";

/** Whoever opens needs a private key and the shard: destroying the shard destroys what every old copy of the table holds. */
export const sealTwice = (
  recipients: readonly string[],
  shard: Uint8Array,
  text: string,
  place: Place,
): Promise<Uint8Array> =>
  wrap(recipients, seal(innerKey(shard, place), Buffer.from(text), place), place);

export async function openTwice(
  privateKey: string,
  shard: Uint8Array,
  sealed: Uint8Array,
  place: Place,
): Promise<string> {
  const inner = await unwrap(privateKey, sealed, place);
  return Buffer.from(open(innerKey(shard, place), inner, place)).toString();
}

const innerKey = (shard: Uint8Array, { table, column, row }: Place) =>
  derivedKey(`${table}.${column}`, row, shard);
