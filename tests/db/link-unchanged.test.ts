import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { copyCluster } from "#db/backup/copy-files.server.ts";
import type { CopiedFile } from "#db/backup/manifest.server.ts";

const place = mkdtempSync(join(tmpdir(), "yaoshao-link-"));
const at = (name: string) => join(place, name);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NAMES = ["base/1", "base/2", "base/3", "global/pg_control"];

/** So long after now; the files were all written just now. */
const after = (milliseconds: number) => () => new Date(Date.now() + milliseconds);
const copied = (to: string, earlier: Parameters<typeof copyCluster>[2]["earlier"], later: number) =>
  copyCluster(at("cluster"), at(to), { earlier, now: after(later) });
const namesOf = (files: readonly CopiedFile[]) => files.map(({ path }) => path).sort();
const inode = (path: string) => statSync(at(path)).ino;

beforeEach(() => {
  for (const name of ["cluster", "first", "second"])
    rmSync(at(name), { recursive: true, force: true });
  for (const folder of ["base", "global"])
    mkdirSync(join(at("cluster"), folder), { recursive: true });
  for (const name of NAMES) writeFileSync(join(at("cluster"), name), `this is ${name}`);
});

afterAll(() => rmSync(place, { recursive: true }));

async function first(later: number) {
  const { read, linked } = await copied("first", null, later);
  expect([namesOf(read), linked]).toEqual([NAMES, []]);
  return { folder: at("first"), files: read };
}

test("only what has changed since the copy before is read and written again", async () => {
  const earlier = await first(MINUTE);
  appendFileSync(join(at("cluster"), "base/2"), ", and more");
  writeFileSync(join(at("cluster"), "base/4"), "new");

  const { read, linked } = await copied("second", earlier, 2 * MINUTE);
  expect(namesOf(read)).toEqual(["base/2", "base/4"]);
  expect(namesOf(linked)).toEqual(["base/1", "base/3", "global/pg_control"]);
  expect(inode("second/base/1")).toBe(inode("first/base/1"));
});

test("a copy is whole when the one before it is gone", async () => {
  const earlier = await first(MINUTE);
  await copied("second", earlier, 2 * MINUTE);
  rmSync(at("first"), { recursive: true });
  for (const name of NAMES)
    expect(readFileSync(join(at("second"), name), "utf8")).toBe(`this is ${name}`);
});

test("what was being written while it was read is read again", async () => {
  const earlier = await first(0);
  const { read, linked } = await copied("second", earlier, MINUTE);
  expect([namesOf(read), linked]).toEqual([NAMES, []]);
});

test("what was read long ago is read again", async () => {
  const earlier = await first(MINUTE);
  const { linked } = await copied("second", earlier, 6 * DAY);
  expect(namesOf(linked)).toEqual(NAMES);
  rmSync(at("second"), { recursive: true });
  const { read } = await copied("second", earlier, 8 * DAY);
  expect(namesOf(read)).toEqual(NAMES);
});

test("what is no longer in the copy before is read again", async () => {
  const earlier = await first(MINUTE);
  rmSync(join(at("first"), "base/1"));
  const { read } = await copied("second", earlier, 2 * MINUTE);
  expect(namesOf(read)).toEqual(["base/1"]);
});
