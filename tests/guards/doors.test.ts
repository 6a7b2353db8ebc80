import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Permission, POLICY } from "#app/domain/access/policy.ts";
import routes from "#app/routes.ts";
import { DOORS } from "#tests/support/doors.ts";

type Entry = { readonly file: string; readonly children?: readonly Entry[] };
const filesOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ file, children = [] }) => [file, ...filesOf(children)]);
const files = filesOf(routes);

const isStaff = (action: Permission) =>
  POLICY[action].some(({ role }) => role !== "reporter" && role !== "anybody");

/** The route's own text with whatever it brings along from beside it. */
function textOf(file: string): string {
  const text = readFileSync(`app/${file}`, "utf8");
  const beside = [...text.matchAll(/from "#(app\/routes\/[^"]+\.server\.ts)"/g)];
  return text + beside.map(([, path = ""]) => readFileSync(path, "utf8")).join("");
}

test("every route of the site map has its door in the policy, and there is no door to nowhere", () => {
  expect(Object.keys(DOORS).toSorted()).toEqual([...new Set(files)].toSorted());
  expect(files.filter((file) => !existsSync(`app/${file}`))).toEqual([]);
});

test("every right opens some door", () => {
  const used = new Set<string>(Object.values(DOORS).flatMap(({ read, act }) => [...read, ...act]));
  expect(Object.keys(POLICY).filter((action) => !used.has(action))).toEqual([]);
});

describe("a door", () => {
  test.each(Object.entries(DOORS))("%s asks before it shows or does anything", (file, door) => {
    const text = textOf(file);
    const doesSomething = /export (async function|const) action\b/.test(text);
    expect(doesSomething).toBe(door.act.length > 0);

    const guarded = /requireOfficer\(/.test(text);
    expect(guarded).toBe([...door.read, ...door.act].some(isStaff));
    const forReporter = [...door.read, ...door.act].some((action) =>
      POLICY[action].some(({ role }) => role === "reporter"),
    );
    expect(/requireReporter\(|reporterOf\(/.test(text)).toBe(forReporter);
  });
});
