import { type Stats, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { env, keyBackupFolder } from "#app/env.server.ts";

/**
 * Whether the keys and their second copy go the same way: lost with one disk, or found by whoever carries the data off.
 * A portal that tells the demo's story has nothing to lose; the supervisor tells every part whether it does.
 */
export const keysLieBesideData = (isDemo = env.SEED_STORY ?? true): boolean =>
  !isDemo && areTogether(env.DATA_DIR, keyBackupFolder);

/** Whether one folder is within the other, or both are on one disk. */
export function areTogether(folder: string, other: string): boolean {
  const isWithin = !relative(resolve(folder), resolve(other)).startsWith("..");
  return isWithin || nearest(folder)?.dev === nearest(other)?.dev;
}

/** What was not made yet will lie where its folder lies. */
function nearest(path: string): Stats | null {
  const above = dirname(resolve(path));
  try {
    return statSync(path);
  } catch {
    return above === resolve(path) ? null : nearest(above);
  }
}
