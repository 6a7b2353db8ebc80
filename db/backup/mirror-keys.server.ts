import {
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

/** The key every installation has exactly once. */
const MARK = "pepper";

export type Mirrored = { readonly kept: number; readonly written: number; readonly erased: number };

/**
 * Makes the second place hold exactly the keys of the first: never a history, because a key that was destroyed must not
 * come back with a backup. Refuses where the two belong to different installations, or the first one is empty.
 */
export function mirrorKeys(from: string, to: string): Mirrored {
  if (!existsSync(join(from, MARK))) throw new Error("there are no keys to mirror");
  if (existsSync(join(to, MARK)) && !same(from, to, MARK))
    throw new Error("the mirror holds another installation's keys");
  const here = filesIn(from);
  const living = new Set(here);
  const gone = filesIn(to).filter((path) => !living.has(path));
  const changed = here.filter((path) => !existsSync(join(to, path)) || !same(from, to, path));
  for (const path of changed) write(join(to, path), readFileSync(join(from, path)));
  for (const path of gone) rmSync(join(to, path));
  return { kept: here.length - changed.length, written: changed.length, erased: gone.length };
}

function same(from: string, to: string, path: string): boolean {
  const [ours, theirs] = [join(from, path), join(to, path)];
  // Keys are many and never change: one that was not touched since it was mirrored need not be read.
  if (path !== MARK && statSync(ours).mtimeMs < statSync(theirs).mtimeMs) return true;
  return readFileSync(ours).equals(readFileSync(theirs));
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".new"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function write(path: string, key: Buffer) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, key, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
