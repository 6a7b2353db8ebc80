import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import type { Holder } from "#app/domain/exclusion/holder.ts";
import { env } from "#app/env.server.ts";
import { leaveToOwner, syncFolder } from "#app/shell/crypto/durable-file.server.ts";
import { token } from "#app/shell/random.server.ts";

const HOLDERS = join(env.DATA_DIR, "keys", "holders");

/** A key never changes: read once, remembered by every process for itself. */
const known = new Map<Holder, { readonly privateKey: string; readonly publicKey: string }>();

export const privateKeyOf = async (holder: Holder): Promise<string> =>
  (await keysOf(holder)).privateKey;
export const publicKeyOf = async (holder: Holder): Promise<string> =>
  (await keysOf(holder)).publicKey;

async function keysOf(holder: Holder) {
  const found = known.get(holder);
  if (found) return found;
  const privateKey = (await read(holder)) ?? (await make(holder));
  const keys = { privateKey, publicKey: await identityToRecipient(privateKey) };
  known.set(holder, keys);
  return keys;
}

const pathOf = (holder: Holder): string => join(HOLDERS, `${holder}.private`);

const read = (holder: Holder): Promise<string | null> =>
  readFile(pathOf(holder), "utf8").then(
    (text) => text.trim(),
    () => null,
  );

/** A new unit gets its key with its first matter. Of two processes at once, the first one's key counts for both. */
async function make(holder: Holder): Promise<string> {
  await mkdir(HOLDERS, { recursive: true, mode: 0o700 });
  const mine = await generateIdentity();
  const unfinished = `${pathOf(holder)}.${token()}`;
  await writeFile(unfinished, `${mine}\n`, { mode: 0o600, flush: true });
  await leaveToOwner(unfinished);
  await link(unfinished, pathOf(holder)).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  });
  await rm(unfinished);
  await syncFolder(HOLDERS);
  const kept = await read(holder);
  if (kept === null) throw new Error("a holder's key was written and cannot be read");
  return kept;
}
