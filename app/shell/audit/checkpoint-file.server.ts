import { createHash } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ChainHead, type Checkpoint, headsAfter } from "#app/domain/audit/checkpoint.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { appendDurably } from "#app/shell/crypto/durable-file.server.ts";
import { checkpointKey, publicKey } from "#app/shell/crypto/keys.server.ts";
import { isSignedBy, signatureOf } from "#app/shell/crypto/signature.server.ts";
import { canonical } from "#db/stores/audit/canonical.ts";

/** Outside the database, on purpose: whoever can rewrite the one cannot by that rewrite the other. */
const FOLDER = join(env.DATA_DIR, "checkpoints");

/** The newest checkpoint, every chain as it signed it, its file, and the digest of its line. */
export type Kept = Checkpoint & {
  readonly heads: readonly ChainHead[];
  readonly file: string;
  readonly digest: string;
};

/** The newest checkpoint there is. A line that a crash broke off is passed over; its successor names the one before. */
export async function newestCheckpoint(): Promise<Kept | null> {
  const names = await readdir(FOLDER).catch(() => []);
  for (const name of names
    .filter((one) => one.endsWith(".jsonl"))
    .toSorted()
    .toReversed()) {
    const kept = newestIn(name, await readFile(join(FOLDER, name), "utf8"));
    if (kept) return kept;
  }
  return null;
}

/** How far the day's file has been read: signatures are dear, and what was read once is only compared. */
let read = { name: "", text: "", kept: null as Kept | null };

function newestIn(name: string, text: string): Kept | null {
  const goesOn = read.name === name && text.startsWith(read.text);
  const before = goesOn ? read : { text: "", kept: null };
  // The last line may still grow.
  const whole = Math.max(text.lastIndexOf("\n") + 1, before.text.length);
  const through = (kept: Kept | null, lines: string) =>
    lines.split("\n").reduce((one, line) => following(one, line, name), kept);
  const kept = through(before.kept, text.slice(before.text.length, whole));
  read = { name, text: text.slice(0, whole), kept };
  return through(kept, text.slice(whole));
}

export async function keepCheckpoint(checkpoint: Checkpoint, day: Day): Promise<void> {
  await mkdir(FOLDER, { recursive: true, mode: 0o700 });
  const signature = signatureOf(canonical(checkpoint), checkpointKey());
  // A line of its own even where a crash broke off the one before.
  await appendDurably(join(FOLDER, fileOf(day)), `\n${canonical({ ...checkpoint, signature })}`);
}

export const fileOf = (day: Day): string => `${day}.jsonl`;

function following(before: Kept | null, line: string, file: string): Kept | null {
  const checkpoint = signed(line);
  if (!checkpoint) return before;
  return {
    ...checkpoint,
    heads: headsAfter(before?.heads ?? [], checkpoint.chains),
    file,
    digest: createHash("sha256").update(line).digest("hex"),
  };
}

/** Null for what is no line of ours: broken off, or not signed by us. */
function signed(line: string): Checkpoint | null {
  try {
    const { signature, ...checkpoint } = JSON.parse(line);
    return isSignedBy(canonical(checkpoint), signature, publicKey("checkpoint"))
      ? checkpoint
      : null;
  } catch {
    return null;
  }
}
