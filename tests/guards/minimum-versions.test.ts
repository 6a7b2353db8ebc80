import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Floor = { readonly least: string; readonly because: string };
type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const floors: { readonly packages: Readonly<Record<string, Floor>> } = read(
  "security/minimum-versions.json",
);
const lock: Lock = read("package-lock.json");

/** Every copy of a package in the tree, however deep. */
const installed = (name: string): readonly string[] =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version ? [version] : [],
  );

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [numbers(version), numbers(least)];
  const differs = want.findIndex((number, index) => number !== have[index]);
  return differs === -1 || (have[differs] ?? 0) > (want[differs] ?? 0);
}

test.each([
  ["2.17.4", "2.17.4", true],
  ["2.17.5", "2.17.4", true],
  ["2.9.9", "2.17.4", false],
  ["3.0.0", "2.17.4", true],
  ["1.99.99", "2.0.0", false],
])("%s against %s", (version, least, enough) => {
  expect(isAtLeast(version, least)).toBe(enough);
});

test.each(Object.entries(floors.packages))("no %s is older than it may be", (name, { least }) => {
  const versions = installed(name);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !isAtLeast(version, least))).toEqual([]);
});
