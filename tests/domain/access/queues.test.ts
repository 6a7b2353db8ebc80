import { expect, test } from "vitest";
import { QUEUE_STAGES, queuesOf } from "#app/domain/access/queues.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { stagesFor } from "#app/domain/matter/permits.ts";
import { STAFF_ROLES, type StaffRole } from "#app/domain/staff/roles.ts";

const queuesFor = (role: StaffRole) => queuesOf({ id: "", role, unitId: null });

test("intake, handlers and heads work from lists, nobody else does", () => {
  expect(STAFF_ROLES.filter((role) => queuesFor(role).length > 0)).toEqual([
    "intake",
    "handler",
    "head",
  ]);
});

test("a head begins with what they decide, and has what comes in; a handler has neither", () => {
  expect(queuesFor("head").slice(0, 3)).toEqual(["awaiting", "to-decide", "incoming"]);
  expect(queuesFor("handler")).not.toContain("incoming");
  expect(queuesFor("head")).not.toContain("to-assign");
});

test.each<[keyof typeof QUEUE_STAGES, Action, "complaint" | "report"]>([
  ["incoming", "acceptance", "complaint"],
  ["incoming", "assignment", "report"],
  ["to-assign", "assignment", "complaint"],
  ["to-verify", "verification", "report"],
  ["verifying", "findings", "report"],
  ["to-decide", "transfer-proposal", "report"],
  ["to-decide", "declining", "report"],
  ["case", "outcome", "report"],
  ["reward", "assessment", "report"],
  ["mediation", "mediation-end", "complaint"],
])("what lies in %s may wait for %s", (queue, action, kind) => {
  expect(QUEUE_STAGES[queue]).toEqual(expect.arrayContaining([...stagesFor(action, kind)]));
});
