import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = 256;

/** The id of the nth of the bench's keys: the same at every run. */
function nameOf(nth: number): string {
  const hex = createHash("md5").update(`shard ${nth}`).digest("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}

/** As many keys of submissions as there are matters, as the portal would have written them; what is there stays. */
export function fillShards(dataDir: string, many: number): string {
  const keys = join(dataDir, "keys");
  const shards = join(keys, "shards");
  const done = join(dataDir, `shards-${many}`);
  if (existsSync(done)) return keys;
  const { uid, gid } = existsSync(shards) ? statSync(shards) : statSync(keys);
  for (let folder = 0; folder < FOLDERS; folder += 1) {
    const path = join(shards, folder.toString(16).padStart(2, "0"));
    mkdirSync(path, { recursive: true, mode: 0o710 });
    chownSync(path, uid, gid);
  }
  for (let nth = 0; nth < many; nth += 1) addShard(keys, nth);
  writeFileSync(done, "");
  return keys;
}

export function addShard(keys: string, nth: number) {
  const shards = join(keys, "shards");
  const id = nameOf(nth);
  const path = join(shards, id.slice(-2), id);
  writeFileSync(path, "32 bytes that open one submission");
  const { uid, gid } = statSync(shards);
  chownSync(path, uid, gid);
}
