import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { env } from "#app/env.server.ts";
import type { PartName } from "#app/server/part.ts";
import type { Account } from "#db/embedded/account.server.ts";

/**
 * Numbers nobody else hands out (systemd leaves 60706 to 61183 free); no such account has to be made. Jobs and vault
 * have a group in common: for both a shard is half of what they open.
 */
const [WEB, JOBS, VAULT, SHARDS] = [60_741, 60_742, 60_743, 60_744];
const ROOT: Account = { uid: 0, gid: 0 };

export type Accounts = Readonly<Record<PartName, Account>>;

/** What stays root hears nobody from outside: it makes keys, migrates and copies. */
const APART: Accounts = {
  web: { uid: WEB, gid: WEB },
  jobs: { uid: JOBS, gid: SHARDS },
  vault: { uid: VAULT, gid: SHARDS },
  prepare: ROOT,
  backup: ROOT,
};

type Found = { readonly accounts: Accounts } | { readonly because: string };

/** Started by root, each part runs as somebody of its own, or there is a reason why not. */
export function partAccounts(program: string): Found {
  if (process.getuid?.() !== 0) return { because: "the portal was not started by root" };
  if (env.NODE_ENV === "development") return { because: "it is being developed" };
  const closed = closedTo(APART.web, program);
  return closed === null ? { accounts: APART } : { because: closed };
}

/** Said once, at the start: it decides what somebody gets who takes over the pages. */
export const accountLine = (found: Found): string =>
  "accounts" in found
    ? `Pages, jobs and vault run under accounts of their own (${[WEB, JOBS, VAULT].join(", ")})`
    : `!! Pages, jobs and vault run under one account, as ${found.because}: whoever takes over the pages can read the vault's key`;

const FILES = ["build/server/index.js", "node_modules/.package-lock.json"];

/** What keeps another account from working here, such as a project that lies in root's own folder. */
function closedTo(account: Account, program: string): string | null {
  mkdirSync(env.DATA_DIR, { recursive: true });
  const needed = [program, ...FILES.filter((file) => existsSync(file)), env.DATA_DIR];
  const { status, stdout } = spawnSync(
    process.execPath,
    ["-e", LOOK, ...needed.map((path) => resolve(path))],
    { ...account, encoding: "utf8" },
  );
  if (status === 0) return null;
  return stdout ? `${stdout} is closed to every other account` : "no other account may run it here";
}

const LOOK = `
  const { accessSync, constants, statSync } = require("node:fs");
  for (const path of process.argv.slice(1))
    try { accessSync(path, statSync(path).isDirectory() ? constants.X_OK : constants.R_OK); }
    catch { process.stdout.write(path); process.exit(1); }`;
