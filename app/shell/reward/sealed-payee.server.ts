import { z } from "zod";
import { type BankAccount, tailOf } from "#app/domain/reward/payee/bank-account.ts";
import { derivedKey, open, seal } from "#app/shell/crypto/cipher.server.ts";
import { privateKeyOf, publicKeyOf } from "#app/shell/crypto/holder-keys.server.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { readShard } from "#app/shell/crypto/shards.server.ts";
import { openTwice, sealTwice } from "#app/shell/crypto/two-locks.server.ts";

/** Holds a key like a unit, and none of a matter: no officer of the desk opens with it (app/domain/exclusion/holder.ts). */
const FINANCE = "finance";

type Of = { readonly matterId: string; readonly submissionId: string; readonly version: number };

const placeOf = (column: "sealed" | "tail", { matterId, version }: Of): Place => ({
  table: "reward_payees",
  column,
  row: `${matterId}/${version}`,
});

/** An account for finance alone, and its last digits for the page of whoever reported. Gone with the shard of the submission. */
export async function sealedAccount(of: Of, account: BankAccount) {
  const shard = await readShard(of.submissionId);
  if (!shard) throw new Error("an open matter has content");
  const text = JSON.stringify(account);
  return {
    sealed: await sealTwice([await publicKeyOf(FINANCE)], shard, text, placeOf("sealed", of)),
    tail: seal(tailKey(of, shard), Buffer.from(tailOf(account.number)), placeOf("tail", of)),
  };
}

const written = z.object({ holder: z.string(), bank: z.string(), number: z.string() });

/** The account in clear; null once the shard is destroyed. Call it for finance, after the look is written down. */
export async function openAccount(of: Of, sealed: Uint8Array): Promise<BankAccount | null> {
  const shard = await readShard(of.submissionId);
  if (!shard) return null;
  const text = await openTwice(await privateKeyOf(FINANCE), shard, sealed, placeOf("sealed", of));
  return written.parse(JSON.parse(text));
}

/** The last digits; null once the shard is destroyed. */
export async function openTail(of: Of, tail: Uint8Array): Promise<string | null> {
  const shard = await readShard(of.submissionId);
  return shard && Buffer.from(open(tailKey(of, shard), tail, placeOf("tail", of))).toString();
}

const tailKey = ({ matterId }: Of, shard: Uint8Array): Uint8Array =>
  derivedKey("payee tail", matterId, Buffer.from(pepper()), shard);
