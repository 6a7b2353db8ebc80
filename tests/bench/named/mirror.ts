import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { mirrorKeys } from "#db/backup/mirror-keys.server.ts";

/** `-- mirror --keys 2000,20000`: how long it takes to mirror so many submissions' keys, and what then changed of them. */
const { values } = parseArgs({
  allowPositionals: true,
  options: { keys: { type: "string", default: "2000,20000" } },
});
const FEW = 10;
const FOLDERS = 256;
/** Longer than a folder that has just been changed is looked into anew. */
const SETTLED_AFTER = 2500;

export async function bench(): Promise<readonly Record<string, number>[]> {
  const figures = [];
  for (const keys of values.keys.split(",").map(Number)) figures.push(await measured(keys));
  return figures;
}

async function measured(keys: number): Promise<Record<string, number>> {
  const place = mkdtempSync(join(tmpdir(), "yaoshao-mirror-"));
  const [from, to] = [join(place, "keys"), join(place, "mirror")];
  for (let folder = 0; folder < FOLDERS; folder += 1)
    mkdirSync(join(from, "shards", folder.toString(16).padStart(2, "0")), { recursive: true });
  writeFileSync(join(from, "pepper"), "of the bench");
  add(from, keys);
  await pause(SETTLED_AFTER);
  const first = timed(() => mirrorKeys(from, to, new Date()));
  const unchanged = timed(() => mirrorKeys(from, to, new Date()));
  add(from, FEW);
  await pause(SETTLED_AFTER);
  const few = timed(() => mirrorKeys(from, to, new Date()));
  rmSync(place, { recursive: true });
  return {
    keys,
    "first, ms": first.milliseconds,
    "nothing changed, ms": unchanged.milliseconds,
    "looked at then": unchanged.looked,
    "ten more, ms": few.milliseconds,
    "looked at for ten": few.looked,
    failed: Number(first.written !== keys + 1) + Number(few.written !== FEW),
  };
}

function add(from: string, many: number) {
  for (let one = 0; one < many; one += 1) {
    const id = randomUUID();
    writeFileSync(join(from, "shards", id.slice(-2), id), "32 bytes that open one submission");
  }
}

function timed(mirror: () => ReturnType<typeof mirrorKeys>) {
  const began = performance.now();
  const mirrored = mirror();
  return { ...mirrored, milliseconds: Math.round(performance.now() - began) };
}
