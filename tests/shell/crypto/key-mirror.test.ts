import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { areTogether, keysLieBesideData } from "#app/shell/crypto/key-mirror.server.ts";

const folder = mkdtempSync(join(tmpdir(), "yaoshao-mirror-"));

describe("the keys and their second copy go the same way", () => {
  test.each([
    ["in the folder of the data", join(folder, "key-backup")],
    ["in that folder itself", folder],
    ["beside it, on the same disk", `${folder}-keys`],
    ["at a place that is not made yet", join(`${folder}-keys`, "of", "the", "office")],
  ])("%s", (_, mirror) => {
    expect(areTogether(folder, mirror)).toBe(true);
  });

  test.skipIf(!isElsewhere("/dev/shm"))("and not on another disk", () => {
    expect(areTogether(folder, "/dev/shm/yaoshao-keys")).toBe(false);
  });
});

test("a demo has nothing to lose, an office has", () => {
  expect(keysLieBesideData(true)).toBe(false);
  expect(keysLieBesideData(false)).toBe(true);
});

function isElsewhere(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && there.dev !== statSync(folder).dev;
}
