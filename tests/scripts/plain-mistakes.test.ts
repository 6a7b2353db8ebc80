import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "yaoshao-mistakes-"));
afterAll(() => rmSync(folder, { recursive: true }));
const into = join(folder, "restored");

test.each([
  ["escrow", ["open"], "vault.escrow is not there"],
  ["restore", ["--to", "2999-01-01T00:00:00Z", "--into", into], "still to come"],
  ["restore", ["--to", "2020-01-01T00:00:00Z", "--into", into], "holds no copy"],
  ["restore", ["--in", into], "Unknown option"],
])(
  "npm run %s -- %j is answered with a plain line",
  (script, typed, says) => {
    const { DATABASE_URL: _, ...inherited } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", `scripts/${script}.ts`, ...typed],
      { env: { ...inherited, DATA_DIR: folder }, input: "", encoding: "utf8" },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  },
  20_000,
);
