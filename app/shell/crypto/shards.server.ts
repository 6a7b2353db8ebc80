import { readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { env } from "#app/env.server.ts";
import { newKey } from "#app/shell/crypto/cipher.server.ts";
import { appendDurably, syncFolder, writeDurably } from "#app/shell/crypto/durable-file.server.ts";

/** The part of a submission's keys that no table, journal or backup of the database ever held: without it nobody opens it. */
const SHARDS = join(env.DATA_DIR, "keys", "shards");
/** What was destroyed on purpose. Whoever brings back an old copy of the keys destroys these again. */
const ERASED = join(env.DATA_DIR, "keys", "erased");

export const newShard = newKey;

/** Call before the commit that acknowledges: what is acknowledged can be opened. */
export const keepShard = (submissionId: string, shard: Uint8Array): Promise<void> =>
  writeDurably(pathOf(submissionId), shard);

/** Null where it has been destroyed. */
export async function readShard(submissionId: string): Promise<Uint8Array | null> {
  try {
    return await readFile(pathOf(submissionId));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Destroys for good. It is put on the list first, so that a crash in between is made good at the next start. */
export async function destroyShard(submissionId: string): Promise<void> {
  await appendDurably(ERASED, submissionId);
  await remove(submissionId);
}

export async function destroyErasedAgain(): Promise<number> {
  const erased = await readFile(ERASED, "utf8").catch((error: unknown) => {
    if (isMissing(error)) return "";
    throw error;
  });
  const back = [];
  for (const id of new Set(erased.split("\n").filter(isId)))
    if (await exists(pathOf(id))) back.push(id);
  for (const id of back) await remove(id);
  return back.length;
}

/** Nothing else is taken for the name of a file. */
const isId = (line: string): boolean => z.uuid().safeParse(line).success;

async function remove(submissionId: string) {
  const path = pathOf(submissionId);
  await rm(path, { force: true });
  if (await exists(dirname(path))) await syncFolder(dirname(path));
}

/** Two hundred and fifty-six folders by the last, random digits of the id. */
const pathOf = (submissionId: string): string => join(SHARDS, submissionId.slice(-2), submissionId);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
