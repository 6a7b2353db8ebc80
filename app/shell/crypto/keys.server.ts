import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { env } from "#app/env.server.ts";
import { newEscrow, privateKeyFrom } from "#app/shell/crypto/escrow.server.ts";
import { newSigningPair } from "#app/shell/crypto/signature.server.ts";
import { unwrap, wrap } from "#app/shell/crypto/wrap.server.ts";
import { digest, token } from "#app/shell/random.server.ts";

/** What the running portal reads; and apart from it what only the vault reads. */
export const KEYS_FOLDER = join(env.DATA_DIR, "keys");

const VAULT = join(env.DATA_DIR, "vault");

/** `vault` opens who a reporter is, `mailroom` where letters go. The web processes read only the `.public` halves. */
const PAIRS = ["vault", "mailroom"] as const;
type Pair = (typeof PAIRS)[number] | "escrow" | "checkpoint";

export const publicKey = (pair: Pair): string => readKey(`${pair}.public`);
export const mailroomKey = (): string => readKey("mailroom.private");
export const checkpointKey = (): string => readKey("checkpoint.private");
/** For the vault's own process; no other calls it. */
export const vaultKey = (): string => readKey("vault.private");
export const hasVaultKey = (): boolean => hasKey("vault.private");

/**
 * Stirred into every secret that is derived or compared, so that a stolen table alone proves nothing. Data is held to one
 * for good: each process reads it once.
 */
export const pepper = (): string => {
  known ??= readKey("pepper");
  return known;
};
let known: string | null = null;

/** Seals the secrets behind the staff's codes: in the table they open for nobody. */
export const secondFactorKey = (): string => readKey("second-factor");

/** Run once, before anything serves. Returns where the shares of a new escrow key lie: to be made anew for real use. */
export async function makeMissingKeys(): Promise<string | null> {
  for (const folder of [KEYS_FOLDER, VAULT]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of ["pepper", "second-factor"]) if (!hasKey(name)) writeKey(name, token());
  for (const pair of PAIRS) {
    if (hasKey(`${pair}.public`)) continue;
    const identity = await generateIdentity();
    writeKey(`${pair}.private`, identity);
    writeKey(`${pair}.public`, await identityToRecipient(identity));
  }
  if (!hasKey("checkpoint.public")) {
    const signing = newSigningPair();
    writeKey("checkpoint.private", signing.privateKey);
    writeKey("checkpoint.public", signing.publicKey);
  }
  if (hasKey("escrow.public")) return null;
  writeKey("escrow.shares", (await makeEscrow()).join("\n"));
  return pathOfKey("escrow.shares");
}

/** A new escrow key, and the vault's key sealed to it. The shares are returned and kept nowhere. */
export async function makeEscrow(): Promise<readonly string[]> {
  const escrow = await newEscrow();
  const sealed = await wrap([escrow.publicKey], Buffer.from(vaultKey()), IN_ESCROW);
  writeKey("vault.escrow", Buffer.from(sealed).toString("base64"));
  writeKey("escrow.public", escrow.publicKey);
  rmSync(pathOfKey("escrow.shares"), { force: true });
  return escrow.shares;
}

/** Brings the vault's key back from three shares. */
export async function restoreVaultKey(shares: readonly string[]): Promise<void> {
  if (!hasKey("vault.escrow")) throw new Error(`${pathOfKey("vault.escrow")} is not there`);
  const sealed = Buffer.from(readKey("vault.escrow"), "base64");
  const privateKey = await privateKeyFrom(shares, publicKey("escrow"));
  mkdirSync(VAULT, { recursive: true, mode: 0o700 });
  writeKey("vault.private", Buffer.from(await unwrap(privateKey, sealed, IN_ESCROW)).toString());
  // Brought back by root while the portal runs, it belongs to the vault's own account, like its folder.
  const { uid, gid } = statSync(VAULT);
  chownSync(pathOfKey("vault.private"), uid, gid);
}

const IN_ESCROW = { table: "keys", column: "vault.private", row: "escrow" };

const ONLY_THE_VAULT = ["vault.private", "escrow.shares"];
export const pathOfKey = (name: string): string =>
  join(ONLY_THE_VAULT.includes(name) ? VAULT : KEYS_FOLDER, name);

/** Who reads what, besides the vault: where the parts run apart, nobody else can. */
export const KEY_READERS = {
  everybody: ["vault.public", "mailroom.public", "escrow.public", "checkpoint.public"],
  web: ["pepper", "second-factor"],
  jobs: ["mailroom.private", "checkpoint.private"],
} as const;

/** What the processes that serve cannot do without; a disk that went away takes them along. */
const NEEDED = [...KEY_READERS.web, ...KEY_READERS.everybody];
export const areKeysReadable = (): boolean => NEEDED.every(hasKey);

/** By these an installation is known. What of a pair is public is enough, and no private half is needed for it. */
const TELLING = ["pepper", "second-factor", "vault.public", "mailroom.public", "checkpoint.public"];

/** What each of them leaves when it is hashed; null where it is not there. */
export const fingerprintsOfKeys = (): ReadonlyMap<string, string | null> =>
  new Map(
    TELLING.map((name) => [
      name,
      hasKey(name) ? digest(`key fingerprint\0${name}\0${readKey(name)}`) : null,
    ]),
  );

const readKey = (name: string): string => readFileSync(pathOfKey(name), "utf8").trim();

function hasKey(name: string): boolean {
  try {
    return readKey(name) !== "";
  } catch {
    return false;
  }
}

/** Renamed into place, so that a crash leaves the whole key or none. */
function writeKey(name: string, key: string): void {
  const path = pathOfKey(name);
  const mode = name.endsWith(".public") ? 0o644 : 0o600;
  writeFileSync(`${path}.new`, `${key}\n`, { mode });
  // Whatever mask an operator's shell has: the parts go on reading what is public while a new escrow key is made.
  chmodSync(`${path}.new`, mode);
  renameSync(`${path}.new`, path);
}
