import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { askIdentity } from "#app/domain/matter/actions/ask-identity.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { recordStep } from "#app/domain/matter/actions/record-step.ts";
import { recuse } from "#app/domain/matter/actions/recuse.ts";
import { refuse } from "#app/domain/matter/actions/refuse.ts";
import { withdrawal } from "#app/domain/matter/actions/withdraw.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { inMediation } from "#tests/support/acts/a-mediation.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

const TODAY = day("2026-05-20");
const act = { by: "何静", on: TODAY };
const now = circumstances(act);
const complaint = aMatter({ kind: "complaint" });
const accepted: Matter = { ...complaint, stage: "accepted", dates: { accepted: TODAY } };
const ended: Matter = { ...complaint, stage: "mediation-ended" };
const ASKED = {
  subject: "productName",
  old: "某某片",
  new: "某某胶囊",
  reason: "录入时看错",
  proposedBy: "方雨",
} as const;
const unheard = inMediation({ challenge: { by: "respondent", on: day("2026-05-19") } });

/** 甲 of the market unit may know of the matter; everybody of the inspection is kept from it. */
const barrier: Barrier = {
  exclusions: [{ staffId: null, unitId: "inspection" }],
  unresolved: false,
  office: {
    units: [],
    officers: [
      { id: "甲", role: "handler", unitId: "market" },
      { id: "乙", role: "handler", unitId: "inspection" },
    ],
  },
};
const sentTo = (unitId: string, kept: Barrier | null) =>
  assign(accepted, { unitId, reason: "属其职责" }, act, kept);

type Case = readonly [string, () => Decision<unknown, string>, string];

describe("a complaint", () => {
  // Sixty-one days after 20 May 2026 is 20 July.
  test.each<Case>([
    ["proof is asked for by today", () => askIdentity(complaint, TODAY, act), "done"],
    ["by two months from now", () => askIdentity(complaint, day("2026-07-20"), act), "done"],
    ["by a day more", () => askIdentity(complaint, day("2026-07-21"), act), "day-too-far"],
    ["it goes to a unit that nobody is kept from", () => sentTo("inspection", null), "done"],
    ["to a unit where somebody may know of it", () => sentTo("market", barrier), "done"],
    ["to one that is kept from it", () => sentTo("inspection", barrier), "unit-kept-away"],
    ["to one where nobody works", () => sentTo("finance", barrier), "unit-kept-away"],
    [
      "it is taken back without a word",
      () => withdrawal.decide(complaint, { record: "" }, act),
      "explanation-missing",
    ],
    [
      "it is refused for the third ground, on what was weighed for it",
      () =>
        refuse(
          complaint,
          {
            grounds: ["not-a-consumer-dispute"],
            factors: ["shared-contact"],
            explanation: "多人同号",
          },
          act,
        ),
      "done",
    ],
    [
      "somebody steps aside without saying why",
      () => recuse(complaint, "", act),
      "explanation-missing",
    ],
  ])("%s", (_, done, answer) => {
    expect(whyNot(done())).toBe(answer);
  });
});

describe("a mediation", () => {
  test.each<Case>([
    [
      "ends while the mediator is challenged, as a side is gone",
      () => endMediation(unheard, { ground: "party-gone", explanation: "企业已注销" }, now),
      "done",
    ],
    [
      "and not on a ground that rests on the mediator's word",
      () => endMediation(unheard, { ground: "other-law", explanation: "法规另有规定" }, now),
      "challenge-open",
    ],
    [
      "ended, and the parties are told without a note of how",
      () => recordStep("party-notice", ended, "", act),
      "explanation-missing",
    ],
    [
      "ended, and the parties were told",
      () => archive({ ...ended, dates: { "parties-told": TODAY } }, now),
      "done",
    ],
    [
      "ended, and a correction waits",
      () => archive({ ...ended, dates: { "parties-told": TODAY }, correction: ASKED }, now),
      "correction-open",
    ],
    [
      "ended, and they are told again",
      () => recordStep("party-notice", { ...ended, dates: { "parties-told": TODAY } }, "电话", act),
      "done-already",
    ],
  ])("%s", (_, done, answer) => {
    expect(whyNot(done())).toBe(answer);
  });

  test("to which both have agreed asks nobody any more, as its page knows before a form is sent", () => {
    const { blocked } = recordOf("mediation-consent");
    const one = { complainant: { on: TODAY, way: "telephone" } } as const;
    expect(blocked(inMediation({ consents: one }), now)).toEqual([]);
    expect(blocked(inMediation(), now)).toEqual(["done-already"]);
  });
});
