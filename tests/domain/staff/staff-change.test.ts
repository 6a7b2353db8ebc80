import { expect, test } from "vitest";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { whyNotConfirm } from "#app/domain/staff/staff-change.ts";

const officer = (id: string, role: StaffRole, unitId: string | null = null): Officer => ({
  id,
  role,
  unitId,
});
const change = { staffId: "luo", askedBy: "an", unitId: "inspection" };

test.each<[string, Officer, boolean, readonly string[]]>([
  ["the head of the unit", officer("he", "head", "inspection"), true, []],
  ["the head of another unit", officer("shen", "head", "market"), true, ["unit-has-a-head"]],
  [
    "an administrator, past the head",
    officer("guan", "system-administrator"),
    true,
    ["unit-has-a-head"],
  ],
  [
    "another administrator, where there is no head",
    officer("guan", "system-administrator"),
    false,
    [],
  ],
  [
    "a handler, where there is no head",
    officer("fang", "handler", "inspection"),
    false,
    ["not-an-administrator"],
  ],
  [
    "the auditor, where there is no head",
    officer("yan", "auditor"),
    false,
    ["not-an-administrator"],
  ],
  ["whoever asked for it", officer("an", "security-administrator"), false, ["own-request"]],
  ["whom it is about", officer("luo", "head", "inspection"), true, ["about-oneself"]],
])("%s: %s", (_, by, hasHead, why) => {
  expect(whyNotConfirm(by, change, hasHead)).toEqual(why);
});
