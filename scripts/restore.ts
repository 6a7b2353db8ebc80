// `npm run restore -- --to "2026-11-22T03:00:00+08:00" --into ./restored`: the database as it was at a moment.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { backupFolder, env, keyBackupFolder } from "#app/env.server.ts";
import { now } from "#app/shell/clock.server.ts";
import { mirrorKeys } from "#db/backup/mirror-keys.server.ts";
import { archiveIn } from "#db/backup/places.server.ts";
import { restore } from "#db/backup/restore.server.ts";
import { findCluster } from "#db/backup/running-cluster.server.ts";
import { realPlaceOf } from "#db/embedded/place.server.ts";
import { toldInALine } from "#scripts/exit-with-message.ts";

const { to, into } = asked();
if (!into || Number.isNaN(Date.parse(to ?? now().toISOString()))) {
  console.error('npm run restore -- --to "2026-11-22T03:00:00+08:00" --into ./restored');
  process.exit(1);
}
if (to !== null && Date.parse(to) > now().getTime()) toldInALine(`${to} is still to come`);

const began = performance.now();
const live = findCluster(env.DATA_DIR);
if (live?.url) await hurryLog(live.url("postgres"));
const { copy, manifest } = await restore({
  backups: resolve(backupFolder),
  archive: realPlaceOf(resolve(archiveIn(backupFolder))),
  ownLog: live ? join(live.folder, "pg_wal") : null,
  into: resolve(into),
  until: to,
}).catch(toldInALine);
const keys = resolve(keyBackupFolder);
const hasKeys = existsSync(keys);
if (hasKeys) mirror(keys, resolve(into, "keys"));
console.table({
  from: copy,
  copiedAt: manifest.endedAt,
  restoredTo: to ?? "the end of the log",
  keys: hasKeys ? "from the mirror" : `none: put them into ${join(into, "keys")}`,
  seconds: Math.round((performance.now() - began) / 100) / 10,
});
console.log(
  [
    "The vault's key is never mirrored: it comes back from three of the five shares. Without it nobody opens an identity.",
    `DATA_DIR=${into} npm run escrow -- open`,
    `DATA_DIR=${into} npm start`,
  ].join("\n"),
);

function asked() {
  try {
    const { values } = parseArgs({ options: { to: { type: "string" }, into: { type: "string" } } });
    return { to: values.to ?? null, into: values.into };
  } catch (error) {
    return toldInALine(error);
  }
}

function mirror(from: string, to: string) {
  try {
    mirrorKeys(from, to, now());
  } catch (error) {
    toldInALine(error);
  }
}

/** What was written in the last minute may not be archived yet. */
async function hurryLog(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("select pg_switch_wal()");
  await client.end();
}
