import {
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isMarked, mark, momentOf } from "#db/backup/folder-mark.server.ts";

/** The key every installation has exactly once. */
const MARK = "pepper";
/** In its folders a key is added or destroyed and never changed. */
const ONLY_ADDED = "shards";

/** How many files were compared, and of these written anew or erased. */
export type Mirrored = {
  readonly looked: number;
  readonly written: number;
  readonly erased: number;
};

/**
 * Makes the second place hold exactly the keys of the first: never a history, because a key that was destroyed must not
 * come back with a backup. Of the many keys of submissions it looks only into folders in which something was added or
 * destroyed, here or there. Refuses where the two belong to different installations, or the first one is empty.
 */
export function mirrorKeys(from: string, to: string, now: Date): Mirrored {
  if (!existsSync(join(from, MARK))) throw new Error("there are no keys to mirror");
  if (existsSync(join(to, MARK)) && !same(from, to, MARK))
    throw new Error("the mirror holds another installation's keys");
  return mirrorFolder(from, to, now);
}

function mirrorFolder(from: string, to: string, now: Date, isOnlyAdded = false): Mirrored {
  const moment = isOnlyAdded ? momentOf(from, now) : null;
  if (isMarked(to, moment)) return { looked: 0, written: 0, erased: 0 };

  const [ours, theirs] = [listed(from), listed(to)];
  const here = new Set(filesOf(ours));
  const changed = [...here].filter((name) => !existsSync(join(to, name)) || !same(from, to, name));
  const gone = filesOf(theirs).filter((name) => !here.has(name));
  for (const name of changed) write(join(to, name), readFileSync(join(from, name)));
  for (const name of gone) rmSync(join(to, name));

  const sum = { looked: here.size, written: changed.length, erased: gone.length };
  for (const name of new Set([...foldersOf(ours), ...foldersOf(theirs)])) {
    const within = mirrorFolder(join(from, name), join(to, name), now, from.endsWith(ONLY_ADDED));
    sum.looked += within.looked;
    sum.written += within.written;
    sum.erased += within.erased;
  }
  mark(to, moment);
  return sum;
}

function same(from: string, to: string, name: string): boolean {
  const [ours, theirs] = [join(from, name), join(to, name)];
  // One that was not touched since it was mirrored need not be read.
  if (name !== MARK && statSync(ours).mtimeMs < statSync(theirs).mtimeMs) return true;
  return readFileSync(ours).equals(readFileSync(theirs));
}

const listed = (folder: string): readonly Dirent[] =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];

const filesOf = (entries: readonly Dirent[]) =>
  entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".new")).map(({ name }) => name);

const foldersOf = (entries: readonly Dirent[]) =>
  entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

function write(path: string, key: Buffer) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, key, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
