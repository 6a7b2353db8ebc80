import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { protection } from "#app/i18n/zh/protection.ts";
import { partOf } from "#tests/drills/stand-still.ts";
import { type App, startApp } from "#tests/support/app.ts";

const uidOf = (app: App, part: string): number => statSync(`/proc/${partOf(app, part)[0]}`).uid;

/** Whether an account can read a file, tried by reading it. */
function reads(uid: number, gid: number, path: string): boolean {
  const { status, stderr } = spawnSync("cat", [path], { uid, gid, encoding: "utf8" });
  if (status !== 0) expect(stderr).toContain("Permission denied");
  return status === 0;
}

async function vaultAnswers(app: App): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await (await fetch(`${app.origin}/readyz`)).text()).includes("vault ok")) return true;
    await pause(100);
  }
  return false;
}

/** As an earlier version left it, when everything ran as one account. */
function asBefore(folder: string) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    chownSync(path, 0, 0);
    chmodSync(path, entry.isDirectory() ? 0o700 : 0o600);
  }
  chownSync(folder, 0, 0);
  chmodSync(folder, 0o700);
}

describe.skipIf(process.getuid?.() !== 0)("started by root,", () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ env: { SEED_STORY: "1" } });
  });
  afterAll(() => app.stop());

  test("pages, jobs and vault are three accounts, and none of them is root", () => {
    const uids = ["web", "jobs", "vault"].map((part) => uidOf(app, part));
    expect(new Set([0, ...uids]).size).toBe(4);
  });

  test("the vault answers pages of another account", async () => {
    expect(await vaultAnswers(app)).toBe(true);
  }, 60_000);

  test.each([
    "vault/vault.private",
    "vault/escrow.shares",
    "pg.password",
    "keys/vault.escrow",
    "keys/mailroom.private",
    "keys/checkpoint.private",
  ])("whoever takes over the pages cannot read %s", (name) => {
    const web = uidOf(app, "web");
    expect(reads(web, web, join(app.dataDir, name))).toBe(false);
    expect(reads(0, 0, join(app.dataDir, name))).toBe(true);
  });

  test("which is what the page about protection says, and nothing else", async () => {
    const html = await (await fetch(`${app.origin}/protection`)).text();
    expect(html).toContain(protection.sealed.apart);
    expect(html).not.toContain(protection.limits.oneAccount);
  });

  test("nor what the others were told at their start", () => {
    const web = uidOf(app, "web");
    const others = ["jobs", "vault", "backup"].flatMap((part) => partOf(app, part));
    expect(others).toHaveLength(3);
    for (const pid of [app.pid(), ...others])
      expect(reads(web, web, `/proc/${pid}/environ`)).toBe(false);
    expect(reads(web, web, `/proc/${partOf(app, "web")[0]}/environ`)).toBe(true);
  });

  test("no part but those of root knows the database owner's password", () => {
    const password = readFileSync(join(app.dataDir, "pg.password"), "utf8").trim();
    for (const pid of ["web", "jobs", "vault"].flatMap((part) => partOf(app, part)))
      expect(readFileSync(`/proc/${pid}/environ`, "utf8")).not.toContain(password);
  });

  test("it takes over what was written under one account, and goes on", async () => {
    await app.kill9Everything();
    for (const name of ["keys", "vault", "checkpoints", "run"]) asBefore(join(app.dataDir, name));
    await app.restart();
    expect(await vaultAnswers(app)).toBe(true);
    const web = uidOf(app, "web");
    expect(reads(web, web, join(app.dataDir, "vault", "vault.private"))).toBe(false);
    expect(reads(web, web, join(app.dataDir, "keys", "pepper"))).toBe(true);
  }, 120_000);
});
