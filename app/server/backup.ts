import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { backupFolder, env, keyBackupFolder } from "#app/env.server.ts";
import { onStop } from "#app/server/on-stop.ts";
import { now } from "#app/shell/clock.server.ts";
import { log, logFailure } from "#app/web/request/log.server.ts";
import { readManifest } from "#db/backup/manifest.server.ts";
import { mirrorKeys } from "#db/backup/mirror-keys.server.ts";
import { packLog } from "#db/backup/pack-log.server.ts";
import { archiveIn, copies } from "#db/backup/places.server.ts";
import { prune } from "#db/backup/prune.server.ts";
import { findCluster } from "#db/backup/running-cluster.server.ts";
import { takeBackup } from "#db/backup/take-backup.server.ts";
import { DATABASE } from "#db/embedded/address.server.ts";
import { realPlaceOf } from "#db/embedded/place.server.ts";

const MINUTE = 60_000;
/** Policy: a key is a second time somewhere else within a minute, like the log that its submission stands in. */
const LOOK_EVERY = MINUTE;
/** Nobody who only has a look at the portal waits for a copy of it. */
const FIRST_COPY_AFTER = 10 * MINUTE;
/** Policy: a copy a day. */
const DUE_AFTER = 24 * 60 * MINUTE;

const folder = resolve(backupFolder);

/** The process that mirrors the keys, and of our own database keeps a copy a day and a small archive. */
export async function keepBackups() {
  const stopping = new AbortController();
  const running = keepLooking(stopping.signal);
  onStop(async () => {
    stopping.abort();
    await running;
  });
}

async function keepLooking(stopping: AbortSignal) {
  for (;;) {
    await pause(LOOK_EVERY, undefined, { signal: stopping }).catch(() => {});
    if (stopping.aborted) return;
    await look().catch((error: unknown) => logFailure("backup", error));
  }
}

async function look() {
  mirrorKeys(resolve(join(env.DATA_DIR, "keys")), resolve(keyBackupFolder), now());
  // A database that was brought along is copied by whoever keeps it.
  const found = findCluster(env.DATA_DIR);
  if (!found) return;
  const archive = realPlaceOf(archiveIn(folder));
  await packLog(archive);
  if (!found.url || !isDue()) return;
  const began = performance.now();
  const { bytesRead } = await takeBackup(
    { url: found.url(DATABASE), cluster: found.folder },
    folder,
    now,
  );
  prune(folder, archive);
  log({ event: "backup", bytes: bytesRead, milliseconds: Math.round(performance.now() - began) });
}

function isDue(): boolean {
  if (process.uptime() * 1000 < FIRST_COPY_AFTER) return false;
  const newest = copies(folder).at(-1);
  if (!newest) return true;
  return now().getTime() - Date.parse(readManifest(newest).endedAt) >= DUE_AFTER;
}
