import { describe, expect, test } from "vitest";
import { may, maySee } from "#app/domain/access/may.ts";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import { type Officer, STAFF_ROLES, type StaffRole } from "#app/domain/staff/roles.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const officer = (role: StaffRole, unitId: string | null): Officer => ({ id: role, role, unitId });
const matter = aMatter({ unitId: "inspection" });

/** Written down by hand from the duties of the office: who may do what in the unit that holds the matter. */
const DUTIES: Readonly<Record<Action, readonly StaffRole[]>> = {
  "identity-request": ["intake"],
  acceptance: ["intake"],
  refusal: ["intake"],
  assignment: ["intake"],
  referral: ["intake"],
  "sending-back": ["handler", "head"],
  settlement: ["handler"],
  pause: ["handler"],
  resumption: ["handler"],
  "mediation-end": ["handler"],
  "party-notice": ["handler"],
  "new-facts": ["handler", "intake"],
  advertising: ["handler", "intake"],
  dispute: ["handler", "intake"],
  "dispute-settlement": ["handler", "intake"],
  verification: ["handler"],
  extension: ["handler"],
  "extension-decision": ["head"],
  findings: ["handler"],
  case: ["head"],
  declining: ["head"],
  "case-extension": ["head"],
  "collective-extension": ["head"],
  answer: ["handler"],
  "transfer-proposal": ["handler"],
  "transfer-decision": ["head"],
  transfer: ["handler"],
  "police-reply": ["handler"],
  "police-challenge": ["handler"],
  "hand-over": ["handler"],
  outcome: ["handler"],
  assessment: ["handler"],
  "finance-consultation": ["handler"],
  "reward-notice": ["handler"],
  "reward-lapse": ["handler"],
  archive: ["handler", "intake"],
  recusal: ["handler", "head", "intake"],
};

describe("in the unit that holds the matter", () => {
  test.each(ACTIONS)("%s is the duty of the right roles and of nobody else", (action) => {
    const allowed = STAFF_ROLES.filter((role) => may(officer(role, "inspection"), action, matter));
    expect(allowed.toSorted()).toEqual(DUTIES[action]);
  });
});

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
