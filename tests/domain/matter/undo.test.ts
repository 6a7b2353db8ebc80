import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { ACTIONS, recordOf } from "#app/domain/matter/action.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { undo } from "#app/domain/matter/actions/back/undo.ts";
import { supplement } from "#app/domain/matter/actions/supplement.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { canBeTakenBack } from "#app/domain/matter/undoable.ts";
import { aMatter, clockOf } from "#tests/domain/matter/counted.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

const act = { by: "何静", on: day("2026-05-20") };
const UNIT = { id: "market", name: "市场科", nameEn: "Market", handles: true, closed: false };
const complaint = aMatter({ kind: "complaint", received: "2026-05-11" });

type Decided = { readonly ok: boolean; readonly events?: readonly MatterEvent[] };
/** As it stands after one act: its version is one more, however many events it left. */
const outcome = (matter: Matter, decision: Decided): Matter => ({
  ...(decision.events ?? []).reduce(apply, matter),
  version: matter.version + 1,
});
const accepted = outcome(complaint, accept(complaint, act));

describe("what was done last is taken back", () => {
  test("and the matter stands as before, with its limits", () => {
    const back = outcome(accepted, undo(accepted, "选错了事项", act));
    expect(back).toEqual({ ...complaint, before: null, version: back.version });
    expect(clockOf(back, "acceptance")?.stoppedOn).toBeNull();
    expect(clockOf(back, "mediation")).toBeUndefined();
  });

  test("by an event that names it and why; the other one stays", () => {
    expect(undo(accepted, "选错了事项", act)).toMatchObject({
      events: [{ type: "undone", what: "accepted", reason: "选错了事项", by: "何静" }],
    });
  });

  test("also where the reporter has added something since, which stays", () => {
    const added = { id: "s", text: "补充", files: 0, addedToday: 0, on: act.on };
    const later = outcome(accepted, supplement(accepted, added));
    const back = outcome(later, undo(later, "选错了事项", act));
    expect(back).toMatchObject({ stage: "received", added: [{ id: "s", on: "2026-05-20" }] });
  });

  test("of two acts the last alone, and that once", () => {
    const assigned = outcome(accepted, assign(accepted, { unitId: "市场科", reason: "" }, act));
    const back = outcome(assigned, undo(assigned, "分错单位", act));
    expect(back).toMatchObject({ stage: "accepted", unitId: null });
    expect(undo(back, "再撤一步", act)).toEqual({
      ok: false,
      because: ["nothing-to-undo"],
    });
  });
});

test("what one press did in two events is taken back whole", () => {
  const page = { matter: complaint, units: [UNIT] };
  const pressed = recordOf("acceptance-and-assignment").read({ unitId: [UNIT.id] }, page);
  if (!pressed.ok) throw new Error("not read");
  const sent = outcome(complaint, pressed.decide(complaint, circumstances(act)));
  expect(sent).toMatchObject({ stage: "accepted", unitId: UNIT.id });
  const back = outcome(sent, undo(sent, "选错了事项", act));
  expect(back).toEqual({ ...complaint, before: null, version: back.version });
  expect(clockOf(back, "acceptance")?.stoppedOn).toBeNull();
});

test.each([
  ["by somebody else", accepted, { ...act, by: "许宁" }, "选错", ["not-your-act"]],
  ["once it is known outside", accepted, { ...act, told: true }, "选错", ["told-already"]],
  ["without a reason", accepted, act, "", ["explanation-missing"]],
  ["where nothing was done", complaint, act, "选错", ["nothing-to-undo"]],
  [
    "once the file is closed",
    { ...accepted, stage: "archived" } as const,
    act,
    "选错",
    ["wrong-stage"],
  ],
])("nothing is taken back %s", (_, matter, at, reason, because) => {
  expect(undo(matter, reason, at)).toEqual({ ok: false, because });
});

test("these can be taken back at first, and nothing that others agreed to, seals, closes or pays", () => {
  expect(ACTIONS.filter((action) => !canBeTakenBack(recordOf(action)))).toEqual([
    "sending-back",
    "mediator-challenge",
    "challenge-decision",
    "mediator-change",
    "appraisal",
    "appraisal-return",
    "new-facts-decision",
    "extension",
    "case",
    "case-officers",
    "declining",
    "case-extension",
    "collective-extension",
    "transfer-proposal",
    "transfer",
    "police-receipt",
    "police-reply",
    "police-challenge",
    "hand-over",
    "police-return",
    "conviction",
    "suspension",
    "case-confirmation",
    "case-entry",
    "case-alteration",
    "collection",
    "termination",
    "execution",
    "case-closing",
    "assessment",
    "assessment-return",
    "finance-consultation",
    "finance-answer",
    "reward-notice",
    "reward-denial",
    "claim-extension",
    "claim-extension-refusal",
    "review-answer",
    "award-revision",
    "revision-decision",
    "reward-lapse",
    "archive",
    "undoing",
    "correction",
    "correction-decision",
    "recusal",
  ]);
});
