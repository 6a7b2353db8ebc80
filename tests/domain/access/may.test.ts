import { describe, expect, test } from "vitest";
import { may, maySee } from "#app/domain/access/may.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const officer = (role: StaffRole, unitId: string | null): Officer => ({ id: role, role, unitId });
const matter = aMatter({ unitId: "inspection" });

describe("in another unit, or in none", () => {
  test.each(["market", null])("a handler or head of %s may do nothing", (unitId) => {
    const allowed = ACTIONS.filter(
      (action) =>
        may(officer("handler", unitId), action, matter) ||
        may(officer("head", unitId), action, matter),
    );
    expect(allowed).toEqual([]);
  });

  test("a matter that no unit holds is nobody's but the intake's", () => {
    const unassigned = aMatter({ unitId: null });
    const allowed = ACTIONS.filter((action) => may(officer("handler", null), action, unassigned));
    expect(allowed).toEqual([]);
    expect(may(officer("intake", null), "assignment", unassigned)).toBe(true);
  });
});

describe("a matter is seen", () => {
  test.each<[StaffRole, string | null, boolean]>([
    ["intake", null, true],
    ["handler", "inspection", true],
    ["head", "inspection", true],
    ["handler", "market", false],
    ["head", "market", false],
    ["handler", null, false],
    ["committee", "inspection", false],
    ["finance", "inspection", false],
    ["custodian", "inspection", false],
    ["auditor", "inspection", false],
    ["system-administrator", "inspection", false],
    ["security-administrator", "inspection", false],
    ["grid-worker", "inspection", false],
  ])("by %s of unit %s: %s", (role, unitId, seen) => {
    expect(maySee(officer(role, unitId), matter)).toBe(seen);
  });

  test("by no unit while none holds it", () => {
    expect(maySee(officer("handler", null), aMatter({ unitId: null }))).toBe(false);
  });
});
