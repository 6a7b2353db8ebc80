// `npm run restore -- --to "2026-11-22T03:00:00+08:00" --into ./data-restored`: the database as it was at a moment.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { backupFolder, env, keyBackupFolder } from "#app/env.server.ts";
import { mirrorKeys } from "#db/backup/mirror-keys.server.ts";
import { archiveIn } from "#db/backup/places.server.ts";
import { restore } from "#db/backup/restore.server.ts";
import { findCluster } from "#db/backup/running-cluster.server.ts";
import { realPlaceOf } from "#db/embedded/place.server.ts";

const { values } = parseArgs({ options: { to: { type: "string" }, into: { type: "string" } } });
const { to = null, into } = values;

if (!into || (to !== null && Number.isNaN(Date.parse(to)))) {
  console.error('npm run restore -- --to "2026-11-22T03:00:00+08:00" --into ./data-restored');
  process.exit(1);
}

const began = performance.now();
const live = findCluster(env.DATA_DIR);
if (live?.url) await hurryLog(live.url("postgres"));
const { copy, manifest } = await restore({
  backups: resolve(backupFolder),
  archive: realPlaceOf(resolve(archiveIn(backupFolder))),
  ownLog: live ? join(live.folder, "pg_wal") : null,
  into: resolve(into),
  until: to,
});
const keys = resolve(keyBackupFolder);
if (existsSync(keys)) mirrorKeys(keys, resolve(into, "keys"));
console.table({
  from: copy,
  copiedAt: manifest.endedAt,
  restoredTo: to ?? "the end of the log",
  keys: existsSync(keys) ? "from the mirror" : `none: put them into ${join(into, "keys")}`,
  seconds: Math.round((performance.now() - began) / 100) / 10,
});
console.log(`DATA_DIR=${into} npm start`);

/** What was written in the last minute may not be archived yet. */
async function hurryLog(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("select pg_switch_wal()");
  await client.end();
}
