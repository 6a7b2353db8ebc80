import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { CATALOGUE, provisionById } from "#app/domain/law/catalogue.ts";
import { isGrounds } from "#app/domain/law/ground.ts";
import { drivesClock, STANDINGS } from "#app/domain/law/provision.ts";
import { REMEDIES } from "#app/domain/law/remedies/remedies.ts";

const all = CATALOGUE.flatMap(({ provisions }) => provisions);
const versions = all.flatMap(({ id, versions: known }) =>
  known.map((version) => ({ ...version, id })),
);

describe("every version of every rule says", () => {
  test.each(versions)(
    "$id from $from: where it is written, in both languages",
    ({ cite, says }) => {
      expect(cite.zh).toMatch(/^[《\u4e00-\u9fa5]/u);
      expect(cite.en).toMatch(/^[\u0020-\u007e]+$/u);
      expect(says.zh).toMatch(/[\u4e00-\u9fa5]{4}.*[。；：]$|……/u);
      expect(says.en).toMatch(/[a-z].*[.:]$/u);
    },
  );

  test.each(versions)("$id from $from: where it was read, and since when it holds", (version) => {
    expect(version.source).toMatch(/^https?:\/\/[a-z0-9]/u);
    expect(STANDINGS).toContain(version.standing);
    expect(["verbatim", "summary"]).toContain(version.words);
    expect(version.from).toBe(day(version.from));
  });
});

describe("every item of every list says", () => {
  const items = versions.flatMap(({ id, from, value }) =>
    isGrounds(value) ? value.map((item) => ({ ...item, id, from })) : [],
  );

  test.each(items)("$id from $from ($number): what it is, in both languages", ({ says }) => {
    expect(says.zh).toMatch(/[\u4e00-\u9fa5]{2}.*[。；]$/u);
    expect(says.en).toMatch(/[a-z].*\.$/u);
  });
});

test("each rule has an id and a name of its own", () => {
  for (const { id, name } of all) {
    expect(id).toMatch(/^[A-Z]+-\d+(?:\.[a-z]+)?$/u);
    expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/u);
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test.each(all)("$id: its versions follow one another", ({ versions: known }) => {
  const starts = known.map(({ from }) => from);
  expect(starts).toEqual([...new Set(starts)].toSorted());
});

test("a rule is found by the id that a clock has stored", () => {
  expect(provisionById("C-01")?.name).toBe("decide-acceptance");
  expect(provisionById("no-such-rule")).toBeNull();
});

test("what nobody has read drives no clock", () => {
  const unread = versions.filter((version) => !drivesClock(version, false)).map(({ id }) => id);
  expect(unread).toEqual([
    "T-20.complex",
    "T-20.extension",
    "T-20.missing",
    "T-20.serious",
    "T-20.supplement",
    "W-12",
    "W-13.review",
    "W-14",
  ]);
});

test("each rule at the foot of a letter is in the catalogue", () => {
  for (const remedy of Object.values(REMEDIES).flat()) expect(all).toContain(remedy);
});

test("where the statute was not read, its words are not passed off as its own", () => {
  const known = versions.filter(({ standing }) => standing !== "confirmed");
  const quoted = known.filter(({ words }) => words === "verbatim").map(({ id }) => id);
  expect(quoted).toEqual(["W-01", "W-02", "W-03"]);
});

test("a statute that was read is quoted, save where its wording was not at hand", () => {
  const read = versions.filter(({ standing }) => standing === "confirmed");
  const retold = read.filter(({ words }) => words === "summary").map(({ id }) => id);
  expect(retold).toEqual(["G-13", "T-04", "RM-05", "RM-06.accept", "RM-06.decide"]);
});
