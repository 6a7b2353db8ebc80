import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "#app/env.server.ts";
import type { Accounts } from "#app/server/accounts.ts";
import { KEY_READERS, pathOfKey } from "#app/shell/crypto/keys.server.ts";
import { vaultSocket } from "#app/shell/identity/vault/socket.server.ts";

type Ownership = { readonly uid: number; readonly gid: number; readonly mode: number };
const ROOT = { uid: 0, gid: 0 };
const at = (name: string) => join(env.DATA_DIR, name);

/**
 * Gives every place on the disk to the part that works there: as root, before anything serves, and again at every start,
 * because somebody may have brought an older copy. While it goes on nobody else gets at the keys.
 */
export function shareOut({ web, jobs, vault }: Accounts): void {
  const keys = at("keys");
  own(keys, { ...ROOT, mode: 0o700 });
  give(join(keys, "holders"), { ...web, mode: 0o700 });
  // Web keeps and destroys shards. Jobs and vault have a group in common that reads them and cannot list them.
  give(join(keys, "shards"), { uid: web.uid, gid: vault.gid, mode: 0o2710 });
  const erased = join(keys, "erased");
  writeFileSync(erased, "", { flag: "a" });
  own(erased, { ...web, mode: 0o600 });
  for (const name of KEY_READERS.everybody) own(pathOfKey(name), { ...ROOT, mode: 0o644 });
  for (const name of KEY_READERS.web) own(pathOfKey(name), { ...ROOT, gid: web.gid, mode: 0o640 });
  for (const name of KEY_READERS.jobs)
    own(pathOfKey(name), { ...ROOT, uid: jobs.uid, mode: 0o400 });

  give(at("vault"), { ...ROOT, uid: vault.uid, mode: 0o700 });
  give(at("checkpoints"), { uid: jobs.uid, gid: web.gid, mode: 0o2750 });
  // The vault's door: the vault opens it, web may knock.
  give(dirname(vaultSocket()), { uid: vault.uid, gid: web.gid, mode: 0o2710 });
  own(keys, { ...ROOT, gid: web.gid, mode: 0o751 });
}

/**
 * A folder with everything that root has left in it, seeded or brought back. It is closed meanwhile, so that nothing in
 * it is exchanged for a way elsewhere; what its owner wrote is as it should be.
 */
function give(folder: string, to: Ownership) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  refuseForeign(folder, to);
  own(folder, { ...ROOT, mode: 0o700 });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const inside = lstatSync(path);
    if (inside.uid !== ROOT.uid) continue;
    if (inside.isDirectory()) own(path, to);
    else if (inside.isFile()) own(path, { ...to, mode: to.mode & 0o070 ? 0o640 : 0o600 });
  }
  own(folder, to);
}

/** In the temporary folder anybody may have put something there for us to give away. */
function refuseForeign(folder: string, to: Ownership) {
  const found = lstatSync(folder);
  if (!found.isDirectory() || ![ROOT.uid, to.uid].includes(found.uid))
    throw new Error(`${folder} belongs to somebody else`);
}

function own(path: string, { uid, gid, mode }: Ownership) {
  chownSync(path, uid, gid);
  chmodSync(path, mode);
}
