import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { env } from "#app/env.server.ts";
import { token } from "#app/shell/random.server.ts";

/** What the running portal reads; and apart from it the one key it never reads, to be carried off the machine. */
const KEYS = join(env.DATA_DIR, "keys");
const VAULT = join(env.DATA_DIR, "vault");

/** `vault` opens who a reporter is, `mailroom` where letters go. The web processes read only the `.public` halves. */
const PAIRS = ["vault", "mailroom"] as const;
type Pair = (typeof PAIRS)[number];

export const publicKey = (pair: Pair): string => readKey(`${pair}.public`);
export const mailroomKey = (): string => readKey("mailroom.private");

/** Stirred into every secret that is derived or compared, so that a stolen table alone proves nothing. */
export const pepper = (): string => readKey("pepper");

/** Makes the keys an installation lacks. Run once, by the supervisor, before anything serves. */
export async function makeMissingKeys(): Promise<void> {
  for (const folder of [KEYS, VAULT]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!hasKey("pepper")) writeKey("pepper", token());
  for (const pair of PAIRS) {
    if (hasKey(`${pair}.public`)) continue;
    const identity = await generateIdentity();
    writeKey(`${pair}.private`, identity);
    writeKey(`${pair}.public`, await identityToRecipient(identity));
  }
}

const pathOf = (name: string): string => join(name === "vault.private" ? VAULT : KEYS, name);

const readKey = (name: string): string => readFileSync(pathOf(name), "utf8").trim();

function hasKey(name: string): boolean {
  try {
    return readKey(name) !== "";
  } catch {
    return false;
  }
}

/** Renamed into place, so that a crash leaves the whole key or none. */
function writeKey(name: string, key: string): void {
  const path = pathOf(name);
  writeFileSync(`${path}.new`, `${key}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
