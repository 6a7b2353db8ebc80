import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { env } from "#app/env.server.ts";

/** The system allows a socket's path little more than a hundred characters. */
const LONGEST_PATH = 100;

/** Where the vault listens: a socket in a folder that keeps strangers out; in a deep one, one of its own in the temporary folder. */
export function vaultSocket(): string {
  const path = resolve(env.DATA_DIR, "run", "vault.sock");
  if (path.length <= LONGEST_PATH) return path;
  const name = createHash("sha256").update(path).digest("hex").slice(0, 16);
  return join(tmpdir(), `yaoshao-${name}`, "vault.sock");
}
