import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  changedAt,
  type Earlier,
  isSettled,
  linkerFrom,
} from "#db/backup/link-unchanged.server.ts";
import type { CopiedFile } from "#db/backup/manifest.server.ts";

/** What was read, and what was only given another name. */
export type Copied = {
  readonly read: readonly CopiedFile[];
  readonly linked: readonly CopiedFile[];
};

const CHUNK = 256 * 1024;

/** Written while PostgreSQL runs and of no use to another run of it: their folders stay, empty. */
const EMPTY = [
  ...["pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots"],
  ...["pg_stat_tmp", "pg_subtrans"],
];
const LEFT_OUT = /^(postmaster\.(pid|opts)|pg_internal\.init|pgsql_tmp.*)$/;
/** Says where the log has to be read from: copied when everything else is there. */
const LAST = "global/pg_control";

/**
 * Copies a cluster's files while it runs. What is torn meanwhile, the log mends; what has not changed since an earlier copy
 * is linked from it.
 */
export async function copyCluster(
  from: string,
  to: string,
  { earlier, now }: { readonly earlier: Earlier | null; readonly now: () => Date },
): Promise<Copied> {
  const link = linkerFrom(earlier, from, to, now());
  const linked: CopiedFile[] = [];
  const read: CopiedFile[] = [];
  const copyOrLink = async (path: string) => {
    const file = link(path);
    if (file) linked.push(file);
    else read.push(...(await copyStanding(from, to, path, now())));
  };
  const paths = pathsIn(from, to);
  for (const some of inLots(paths.filter((one) => one !== LAST)))
    await Promise.all(some.map(copyOrLink));
  await copyOrLink(LAST);
  return { linked, read };
}

/** A file's copy with what a later one may rest on: when it had last been changed, where that was long enough ago. */
async function copyStanding(from: string, to: string, path: string, now: Date) {
  const before = existsSync(join(from, path)) ? changedAt(join(from, path)) : "";
  const file = await copyFile(from, to, path);
  if (!file) return [];
  const stood = before !== "" && isSettled(before, now.getTime());
  return [stood ? { ...file, readAt: now.toISOString(), changedAt: before } : file];
}

/** A disk puts many small files in place in the time it takes for one. */
const TOGETHER = 16;
export const inLots = (paths: readonly string[]): readonly (readonly string[])[] =>
  paths.length === 0 ? [] : [paths.slice(0, TOGETHER), ...inLots(paths.slice(TOGETHER))];

/** Every file below a folder, and every folder made at the new place. */
function pathsIn(from: string, to: string, below = ""): readonly string[] {
  mkdirSync(join(to, below), { recursive: true, mode: 0o700 });
  return readdirSync(join(from, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (LEFT_OUT.test(entry.name)) return [];
    if (!entry.isDirectory()) return EMPTY.includes(below.split("/")[0] ?? "") ? [] : [path];
    return pathsIn(from, to, path);
  });
}

/** On disk when this returns; null for a file that was dropped meanwhile. */
export async function copyFile(from: string, to: string, path: string): Promise<CopiedFile | null> {
  const source = await open(join(from, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (!source) return null;
  mkdirSync(dirname(join(to, path)), { recursive: true, mode: 0o700 });
  const target = await open(join(to, path), "w", 0o600);
  const digest = createHash("sha256");
  const buffer = Buffer.alloc(CHUNK);
  let bytes = 0;
  try {
    for (;;) {
      const { bytesRead } = await source.read(buffer, 0, CHUNK);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      digest.update(chunk);
      await target.writeFile(chunk);
      bytes += bytesRead;
    }
    await target.sync();
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
  return { path, bytes, sha256: digest.digest("hex") };
}
