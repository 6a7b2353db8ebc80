import { describe, expect, test } from "vitest";
import { isPressed, isToDecide, type Pressing } from "#app/domain/letters/who-is-pressed.ts";
import { handlerAmong, isForOfficer } from "#app/domain/letters/whose-letter.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

const person = (id: string, role: StaffRole, unitId: string | null): Officer => ({
  id,
  role,
  unitId,
});
const OFFICERS = [
  person("chen", "intake", "intake"),
  person("luo", "handler", "inspection"),
  person("ma", "handler", "inspection"),
  person("he", "head", "inspection"),
  person("xu", "handler", "market"),
  person("gao", "head", "leadership"),
  person("song", "committee", null),
  person("tang", "finance", null),
  person("audit", "auditor", null),
];
const names = (whether: (officer: Officer) => boolean) =>
  OFFICERS.filter(whether).map(({ id }) => id);

const lies = (but: Partial<Pressing>): Pressing => ({
  unitId: "inspection",
  escalatedTo: null,
  handlerId: null,
  waitsForDecision: false,
  ...but,
});

describe("the last day of a matter is told to", () => {
  test.each<[string, Partial<Pressing>, readonly string[]]>([
    ["intake, as long as it has no unit", { unitId: null }, ["chen"]],
    ["everybody who works in its unit, as long as nobody has it", {}, ["luo", "ma"]],
    ["whoever has taken it up", { handlerId: "ma" }, ["ma"]],
    ["the head too, who has to decide", { handlerId: "ma", waitsForDecision: true }, ["ma", "he"]],
    ["the unit above that decides before there is a unit", raisedNew(), ["gao"]],
    ["whoever has it and the unit above", raised(), ["ma", "gao"]],
  ])("%s", (_, but, expected) => {
    expect(names((officer) => isPressed(officer, lies(but)))).toEqual(expected);
  });
});

function raised(): Partial<Pressing> {
  return { handlerId: "ma", escalatedTo: "leadership" };
}
function raisedNew(): Partial<Pressing> {
  return { unitId: null, escalatedTo: "leadership" };
}

test("a decision is asked of the head of the unit, or of the one above instead", () => {
  expect(names((officer) => isToDecide(officer, lies({})))).toEqual(["he"]);
  expect(names((officer) => isToDecide(officer, lies(raised())))).toEqual(["gao"]);
  expect(names((officer) => isToDecide(officer, lies({ unitId: null })))).toEqual([]);
});

describe("a letter to", () => {
  test.each([
    ["reporter", null, []],
    ["unit", null, ["luo", "ma", "he"]],
    ["unit", "ma", ["ma", "he"]],
    ["head", null, ["he"]],
    ["intake", null, ["chen"]],
    ["committee", null, ["song"]],
    ["finance", null, ["tang"]],
  ] as const)("%s, with %s at work on it, is for %j", (audience, handlerId, expected) => {
    const found = names((officer) =>
      isForOfficer(audience, officer, { unitId: "inspection", handlerId }),
    );
    expect(found).toEqual(expected);
  });
});

test("a matter whose handler has left, or sits in another unit now, is everybody's there", () => {
  expect(handlerAmong(OFFICERS, { unitId: "inspection", handlerId: "ma" })).toBe("ma");
  expect(handlerAmong(OFFICERS, { unitId: "inspection", handlerId: "gone" })).toBeNull();
  expect(handlerAmong(OFFICERS, { unitId: "market", handlerId: "ma" })).toBeNull();
  expect(handlerAmong(OFFICERS, { unitId: "inspection", handlerId: null })).toBeNull();
});
