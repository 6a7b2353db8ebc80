import { describe, expect, test } from "vitest";
import { arrowsOn, circlesAmong } from "#tests/guards/source/circles.ts";
import { filesBelow, type SourceFile, within } from "#tests/guards/source/files.ts";
import { FLOORS } from "#tests/guards/source/floors.ts";

/** Remix's own entry points stand outside the house. */
const PORCH = /^(app\/(root|routes|entry\.\w+)\.tsx?|db\/drizzle\.config\.ts)$/;
const LONGEST_FILE = 250;
const WIDEST_FOLDER = 25;
/** One file a page or noun, the same names in each language: a list that is looked up, not read. */
const WORDS = /^app\/i18n\/(zh|en)$/;
const FLOORS_WITH_ROOMS = [
  "app/domain",
  "app/shell",
  "app/ui",
  "app/web",
  "db/queries",
  "db/stores",
];
/** A matter still holds its reward; they part when the reward has tables of its own. */
const CIRCLES_LEFT = ["app/domain: matter and reward"];

const house = filesBelow("app", "db", "emails").filter(({ path }) => !PORCH.test(path));
const everything = filesBelow("app", "db", "emails", "tests", "scripts");

const floorOf = (path: string) => Object.keys(FLOORS).find((place) => within(path, place));
const mayImport = (floor: string, imported: string) =>
  [floor, ...(FLOORS[floor] ?? [])].some((place) => within(imported, place));

test("every file stands on a floor", () => {
  const lost = house.filter(({ path }) => !floorOf(path) && !path.endsWith(".mjs"));
  expect(
    lost.map(
      ({ path }) => `${path} lies in no folder of the list in tests/guards/source/floors.ts`,
    ),
  ).toEqual([]);
});

test("an arrow points down", () => {
  expect(house.flatMap(upwards)).toEqual([]);
});

function upwards({ path, ours }: SourceFile): readonly string[] {
  const floor = floorOf(path);
  if (!floor) return [];
  return ours
    .filter((imported) => !mayImport(floor, imported))
    .map(
      (imported) => `${path} imports ${imported}; from ${floor} only ${said(floor)} is in reach`,
    );
}

test("what an operator runs needs no tests", () => {
  const needing = everything
    .filter(({ path, ours }) => within(path, "scripts") && ours.some((one) => within(one, "tests")))
    .map(({ path }) => path);
  expect(needing).toEqual([]);
});

const said = (floor: string) => FLOORS[floor]?.join(", ") || "the same folder";

test("imports are written from the root, and the domain needs nobody else's code", () => {
  const strange = house.flatMap(({ path, others }) =>
    others
      .filter((name) => name.startsWith(".") || within(path, "app/domain"))
      .map((name) =>
        name.startsWith(".")
          ? `${path} imports "${name}"; write it from the root, as "#app/…"`
          : `${path} imports "${name}"; the domain is plain rules without a package`,
      ),
  );
  expect(strange).toEqual([]);
});

test(`no file is longer than ${LONGEST_FILE} lines`, () => {
  const long = house
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ lines }) => lines > LONGEST_FILE);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines; split it by meaning`)).toEqual(
    [],
  );
});

test(`no folder holds more than ${WIDEST_FOLDER} code files`, () => {
  const held = new Map<string, number>();
  for (const { folder } of everything) held.set(folder, (held.get(folder) ?? 0) + 1);
  const wide = [...held].filter(([folder, count]) => count > WIDEST_FOLDER && !WORDS.test(folder));
  expect(
    wide.map(([folder, count]) => `${folder} holds ${count} files; give its nouns folders`),
  ).toEqual([]);
});

describe("rooms of one floor do not lead back to each other", () => {
  test.each(FLOORS_WITH_ROOMS)("%s", (floor) => {
    const circles = circlesAmong(arrowsOn(floor, house));
    const pairs = new Map(
      circles.map(({ from, to, by }) => [
        `${floor}: ${[from, to].toSorted().join(" and ")}`,
        `${by} leads from ${from} to ${to}, which leads back; move what both need below them`,
      ]),
    );
    const left = [...pairs].filter(([pair]) => !CIRCLES_LEFT.includes(pair));
    expect(left.map(([, sentence]) => sentence)).toEqual([]);
    expect(
      CIRCLES_LEFT.filter((pair) => pair.startsWith(`${floor}:`) && !pairs.has(pair)),
      "a circle that is gone need not be excused any more: take it off the list",
    ).toEqual([]);
  });
});

test("a page's folder takes nothing from the folder of another page", () => {
  const between = house
    .filter(({ path }) => within(path, "app/routes"))
    .flatMap(({ path, folder, ours }) =>
      ours
        .filter((imported) => within(imported, "app/routes"))
        .map((imported) => ({ path, folder, imported, other: folderOf(imported) }))
        .filter(({ folder: one, other }) => !within(one, other) && !within(other, one)),
    );
  expect(
    between.map(
      ({ path, imported }) =>
        `${path} imports ${imported}; what two pages share stands above both, or in app/ui`,
    ),
  ).toEqual([]);
});

const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/"));

test("the clock is read in two places only", () => {
  const readers = house.filter(({ text }) => /new Date\(\)|Date\.now\(\)/.test(text));
  const allowed = ["app/domain/calendar/day.ts", "app/shell/clock.server.ts"];
  expect(readers.map(({ path }) => path).filter((path) => !allowed.includes(path))).toEqual([]);
});

test("only one file reads the environment", () => {
  const readers = house.filter(({ text }) => /process\.env\b/.test(text));
  expect(readers.map(({ path }) => path)).toEqual(["app/env.server.ts"]);
});
