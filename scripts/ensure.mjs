// Before anything is installed: only what Node brings. Installs and builds what is missing or stale.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LEAST_NODE = [20, 19];
const SOURCES = ["app", "db", "emails", "public", "scripts/bundle.mjs"];
const SETTINGS = [
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "remix.config.js",
  "tsconfig.json",
];
const INSTALLED = "node_modules/.package-lock.json";
const BUILT = "build/.built-from";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`Node.js ${LEAST_NODE.join(".")} or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

export function ensureInstalled() {
  if (isInstalled()) return;
  console.log("1/4 Installing packages (about a minute, only this once)");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** npm writes down what it has installed when it is done, and not before. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const { packages: installed } = JSON.parse(readFileSync(INSTALLED, "utf8"));
  const { packages: wanted } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => !path || optional || installed[path]?.version === version,
  );
}

/** By content, not by date: a checkout changes every date and no file. */
export function ensureBuilt() {
  const files = [...SOURCES.flatMap(filesIn), ...SETTINGS].sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(file));
  const sources = hash.digest("hex");
  if (existsSync("build/server.js") && existsSync(BUILT) && readFileSync(BUILT, "utf8") === sources)
    return;
  console.log("2/4 Building");
  run("npm", ["run", "build", "--silent"]);
  writeFileSync(BUILT, sources);
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

export function run(command, options) {
  const { status } = spawnSync(command, options, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
