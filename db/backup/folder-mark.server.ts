import { existsSync, statSync, utimesSync } from "node:fs";

/** So long ago is no folder's own time, also where a file system knows whole seconds only. */
const LONG_BEFORE = 1_000_000_000;
/** Longer than any file system takes to tell one change of a folder from the next. */
const SETTLED_AFTER = 2000;

/** The second in which anything was last added to a folder or removed from it; null while more may come in that second. */
export function momentOf(folder: string, now: Date): number | null {
  if (!existsSync(folder)) return null;
  const { mtimeMs } = statSync(folder);
  return now.getTime() - mtimeMs > SETTLED_AFTER ? Math.floor(mtimeMs / 1000) : null;
}

/**
 * Whether this copy of a folder was marked as what the folder was at that moment, and not touched since: whatever is added
 * or removed gives it a time of its own.
 */
export const isMarked = (copy: string, moment: number | null): boolean =>
  moment !== null && existsSync(copy) && statSync(copy).mtimeMs === markFor(moment) * 1000;

export function mark(copy: string, moment: number | null): void {
  if (moment !== null && existsSync(copy)) utimesSync(copy, markFor(moment), markFor(moment));
}

const markFor = (moment: number): number => moment - LONG_BEFORE;
