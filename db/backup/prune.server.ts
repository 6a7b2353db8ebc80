import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "#db/backup/manifest.server.ts";
import { copies } from "#db/backup/places.server.ts";

/** Policy: with a copy a day, every second of the last week can be gone back to. */
const KEPT = 8;

/** Drops the oldest copies, and the log that only they needed. What erases a submission is its key, not its age. */
export function prune(folder: string, archive: string, kept = KEPT): void {
  const all = copies(folder);
  for (const copy of all.slice(0, -kept)) rmSync(copy, { recursive: true });
  const [oldest] = all.slice(-kept);
  if (!oldest) return;
  const needed = numberOf(readManifest(oldest).firstWal);
  for (const name of readdirSync(archive))
    if (WAL.test(name) && numberOf(name) < needed) rmSync(join(archive, name));
}

/** Eight characters of timeline, then the place in the log. */
const WAL = /^[0-9A-F]{24}/;
const numberOf = (wal: string) => wal.slice(8, 24);
