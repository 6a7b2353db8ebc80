import { describe, expect, test } from "vitest";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { mayStandAbove, whyNotClose, whyNotConfirmUnit } from "#app/domain/staff/unit-change.ts";

const officer = (id: string, role: StaffRole): Officer => ({ id, role, unitId: null });

describe("a change of units is confirmed", () => {
  test.each([
    ["by another security administrator", officer("b", "security-administrator"), []],
    ["by a system administrator", officer("b", "system-administrator"), []],
    ["never by who asked", officer("a", "security-administrator"), ["own-request"]],
    ["by no head", officer("b", "head"), ["another-administrator"]],
    ["by no auditor", officer("b", "auditor"), ["another-administrator"]],
  ])("%s", (_, who, why) => {
    expect(whyNotConfirmUnit(who, { askedBy: "a" })).toEqual(why);
  });
});

test("a unit is closed when nothing hangs on it; every reason against it is told", () => {
  expect(whyNotClose({ openMatters: 0, people: 0, below: 0 })).toEqual([]);
  expect(whyNotClose({ openMatters: 1, people: 0, below: 0 })).toEqual(["holds-matters"]);
  expect(whyNotClose({ openMatters: 2, people: 1, below: 1 })).toEqual([
    "holds-matters",
    "has-people",
    "stands-above-others",
  ]);
});

/** Leadership, a division below it, a station below that. */
const UNITS = [
  { id: "leadership", upperUnitId: null },
  { id: "division", upperUnitId: "leadership" },
  { id: "station", upperUnitId: "division" },
];
test.each([
  ["leadership", "station", true],
  [null, "division", true],
  ["division", "division", false],
  ["station", "division", false],
  ["station", "leadership", false],
  ["closed", "station", false],
])("%s may stand above %s: %s", (upper, unit, may) => {
  expect(mayStandAbove(upper, unit, UNITS)).toBe(may);
});
