import { chmodSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";

const dataDir = mkdtempSync(join(tmpdir(), "yaoshao-vault-key-"));
chmodSync(dataDir, 0o755);
const env = { SEED_STORY: "0" };
const key = join(dataDir, "vault", "vault.private");

let app: App;
beforeAll(async () => {
  await (await startApp({ env, dataDir })).stop();
  // As in a restored copy: the vault's key is never mirrored.
  renameSync(key, `${key}.away`);
  app = await startApp({ env, dataDir });
}, 60_000);
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true });
});

const readiness = async () => (await fetch(`${app.origin}/readyz`)).text();

test("without its key the vault says once that it waits, and opens when the key is brought", async () => {
  await expect.poll(app.output, { timeout: 20_000 }).toContain("vault-waits-for-key");
  expect(await readiness()).toContain("vault down");

  renameSync(`${key}.away`, key);
  await expect.poll(readiness, { timeout: 20_000 }).toContain("vault ok");
  expect(app.output().match(/vault-waits-for-key/g)).toHaveLength(1);
  expect(app.output()).not.toContain("uncaught");
}, 60_000);
