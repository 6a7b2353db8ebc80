import { linkSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CopiedFile } from "#db/backup/manifest.server.ts";

/** An earlier copy of the same cluster: its folder, and what it consists of. */
export type Earlier = { readonly folder: string; readonly files: readonly CopiedFile[] };
export type Linker = (path: string) => CopiedFile | null;

/** Longer than any file system takes to tell one change of a file from the next. */
const SETTLED_AFTER = 2000;
/** Policy: within a week each file is read anew, so that a flipped bit is not handed on for ever. */
const READ_ANEW_AFTER = 7 * 24 * 60 * 60_000;

/** When anything of a file was last changed, in nanoseconds; nobody can set this time. */
export const changedAt = (path: string): string =>
  statSync(path, { bigint: true }).ctimeNs.toString();

/** Whether a file that was read at this moment, in milliseconds, can have been changed since without showing it. */
export const isSettled = (changed: string, readAt: number): boolean =>
  readAt - Number(BigInt(changed) / 1_000_000n) > SETTLED_AFTER;

/**
 * Puts into a new copy, without reading or writing it again, what is as an earlier copy found it: one file with two names.
 * Null where it has changed, is due to be read anew, or where the file system knows no such names.
 */
export function linkerFrom(earlier: Earlier | null, from: string, to: string, now: Date): Linker {
  const known = new Map(earlier?.files.map((file) => [file.path, file]));
  return (path) => {
    const file = known.get(path);
    if (!earlier || !file?.changedAt || !file.readAt) return null;
    if (now.getTime() - Date.parse(file.readAt) > READ_ANEW_AFTER) return null;
    try {
      if (changedAt(join(from, path)) !== file.changedAt) return null;
      mkdirSync(dirname(join(to, path)), { recursive: true, mode: 0o700 });
      linkSync(join(earlier.folder, path), join(to, path));
      return file;
    } catch {
      return null;
    }
  };
}
