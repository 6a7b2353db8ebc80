// `npm run backup`: a whole copy of the database while it runs. `npm run backup -- keys`: the keys, apart from it.
import { join, resolve } from "node:path";
import { backupFolder, env, keyBackupFolder } from "#app/env.server.ts";
import { now } from "#app/shell/clock.server.ts";
import { bytesOf } from "#db/backup/manifest.server.ts";
import { mirrorKeys } from "#db/backup/mirror-keys.server.ts";
import { copiesIn } from "#db/backup/places.server.ts";
import { findCluster } from "#db/backup/running-cluster.server.ts";
import { takeBackup } from "#db/backup/take-backup.server.ts";
import { DATABASE } from "#db/embedded/address.server.ts";

const MEGABYTE = 1024 * 1024;
const [what = "data"] = process.argv.slice(2);

if (what === "keys") {
  const mirrored = mirrorKeys(resolve(env.DATA_DIR, "keys"), resolve(keyBackupFolder), now());
  console.table({ ...mirrored, at: keyBackupFolder });
} else if (env.DATABASE_URL) {
  stop(
    "DATABASE_URL is set: back that PostgreSQL up with its own tools (pg_basebackup, pgBackRest).",
  );
} else {
  const found = findCluster(env.DATA_DIR);
  if (!found?.url) stop(`no database runs in ${join(env.DATA_DIR, "pg")}; start the portal first`);
  else {
    const began = performance.now();
    const source = { url: found.url(DATABASE), cluster: found.folder };
    const { manifest, bytesRead } = await takeBackup(source, resolve(backupFolder), now);
    console.table({
      files: manifest.files.length,
      megabytes: Math.round(bytesOf(manifest.files) / MEGABYTE),
      ofTheseChanged: Math.round(bytesRead / MEGABYTE),
      seconds: Math.round((performance.now() - began) / 100) / 10,
      restorableFrom: manifest.endedAt,
      at: copiesIn(backupFolder),
    });
  }
}

function stop(because: string) {
  console.error(because);
  process.exitCode = 1;
}
