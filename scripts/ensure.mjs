// Before anything is installed: only what Node brings. Installs and builds what is missing or stale.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LEAST_NODE = [20, 19];
const SOURCES = ["app", "db", "emails", "public", "scripts/bundle.mjs"];
const SETTINGS = ["package.json", "package-lock.json", "vite.config.ts", "remix.config.js", "tsconfig.json"];
const INSTALLED = "node_modules/.installed-lock";
const BUILT = "build/.built-from";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`Node.js ${LEAST_NODE.join(".")} or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

export function ensureInstalled() {
  const lock = digest([readFileSync("package-lock.json")]);
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === lock) return;
  console.log("1/4 Installing packages (about a minute, only this once)");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(INSTALLED, lock);
}

/** By content, not by date: a checkout changes every date and no file. */
export function ensureBuilt() {
  const files = [...SOURCES.flatMap(filesIn), ...SETTINGS].sort();
  const sources = digest(files.flatMap((file) => [file, readFileSync(file)]));
  if (existsSync("build/server.js") && existsSync(BUILT) && readFileSync(BUILT, "utf8") === sources) return;
  console.log("2/4 Building");
  run("npm", ["run", "build", "--silent"]);
  writeFileSync(BUILT, sources);
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

function digest(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

export function run(command, options) {
  const { status } = spawnSync(command, options, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
