import { type Stats, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { env, keyBackupFolder } from "#app/env.server.ts";

/** Whether keys and their copy are lost with one disk or found with the data. A demo has nothing to lose. */
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
