import { describe, expect, test } from "vitest";
import {
  asFarAsTheirs,
  bareEvent,
  isLegibleTo,
  isTakenOver,
} from "#app/domain/access/as-far-as-theirs.ts";
import { day } from "#app/domain/calendar/day.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const officer = (role: StaffRole) => ({ id: role, role, unitId: null });
const lies = (unitId: string | null, escalatedTo: string | null = null) =>
  aMatter({
    unitId,
    escalatedTo,
    findings: { summary: "查获假药", conditions: [], recordedBy: "罗毅" },
    investigation: { caseNumber: "案1号", officers: ["罗毅"] },
    penalty: { decisionNumber: "罚1号", fines: 1, confiscations: 0 },
    reward: aReward(),
  });

test.each<[StaffRole, string | null, string | null, boolean]>([
  ["intake", null, null, false],
  ["intake", "inspection", null, true],
  ["intake", null, "leadership", true],
  ["handler", "inspection", null, false],
  ["head", "inspection", null, false],
])("of %s, where %s has it and %s decides: taken over %s", (role, unitId, above, isOver) => {
  expect(isTakenOver(officer(role), lies(unitId, above))).toBe(isOver);
});

describe("once a unit has it, intake is told", () => {
  const told = asFarAsTheirs(officer("intake"), lies("inspection"));
  test("how far it has come, and neither what was found nor what became of it", () => {
    expect(told).toMatchObject({ number: lies(null).number, stage: lies(null).stage });
    const { findings, investigation, penalty, reward } = told;
    expect([findings, investigation, penalty, reward]).toEqual([null, null, null, null]);
  });

  test("everything else to whoever has it", () => {
    expect(asFarAsTheirs(officer("handler"), lies("inspection"))).toEqual(lies("inspection"));
    expect(asFarAsTheirs(officer("intake"), lies(null))).toEqual(lies(null));
  });

  const on = day("2026-11-20");
  test.each<[MatterEvent, boolean]>([
    [{ type: "received", by: "reporter", on, kind: "report" }, true],
    [{ type: "assigned", by: "x", on, unitId: "inspection", reason: "x" }, true],
    [{ type: "reporter-answered", by: "x", on, note: "已查处" }, false],
    [{ type: "reporter-answered", by: "intake", on, note: "已查处" }, true],
    [{ type: "reward-denied", by: "x", on, reason: "事先已被掌握" }, false],
  ])("the words of %o: %s", (event, isTold) => {
    expect(isLegibleTo(officer("intake"), lies("inspection"), event)).toBe(isTold);
  });

  test("of all others that they happened, when and by whom", () => {
    const denied = { type: "reward-denied", by: "x", on, reason: "事先已被掌握" } as const;
    expect(bareEvent(denied)).toEqual({ type: "reward-denied", by: "x", on });
  });
});
