import { mkdir, open, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** On disk, folder entry included, before this returns: a power cut afterwards takes nothing back. */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `.${basename(path)}.new`);
  await keep(unfinished, "w", content);
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

async function keep(path: string, flag: "w" | "a", content: Uint8Array | string) {
  const handle = await open(path, flag, 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
