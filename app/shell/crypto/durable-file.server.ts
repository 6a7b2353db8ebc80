import { chown, mkdir, open, rename, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Another part's account may read here, by the folder's group; the folder above says whether anybody gets so far. */
const MODE = { folder: 0o710, file: 0o640 };

/** On disk, folder entry included, before this returns: a power cut afterwards takes nothing back. */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true, mode: MODE.folder });
  if (made) await leaveToOwner(folder);
  const unfinished = join(folder, `.${basename(path)}.new`);
  await keep(unfinished, "w", content);
  await leaveToOwner(unfinished);
  await rename(unfinished, path);
  await syncFolder(folder);
  if (made) await syncFolder(dirname(made));
}

/** Adds a line that a power cut does not take back. */
export async function appendDurably(path: string, line: string): Promise<void> {
  await keep(path, "a", `${line}\n`);
  await syncFolder(dirname(path));
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

/** What root puts down, before the portal serves or by an operator's command, is for whoever works in that folder. */
export async function leaveToOwner(path: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(dirname(path));
  await chown(path, uid, gid);
}

async function keep(path: string, flag: "w" | "a", content: Uint8Array | string) {
  const handle = await open(path, flag, MODE.file);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
