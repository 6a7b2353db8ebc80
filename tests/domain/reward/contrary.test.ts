import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { PenaltyKind } from "#app/domain/cases/case.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Penalty } from "#app/domain/matter/matter.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { type Contrary, contraryTo } from "#app/domain/reward/contrary.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

const on = day("2026-11-20");
/** Liaoning: large from 10,000 yuan for a person, from 100,000 for an organisation. */
const liaoning = scaleInForce(on, "liaoning");
const fined = (
  fines: number,
  kinds: readonly PenaltyKind[] = ["fined"],
  court?: string,
): Penalty => ({
  ...{ decisionNumber: "罚1号", fines, confiscations: 0, kinds },
  ...(court ? { court } : {}),
});
const MET = aReward().assessment.met;
const SERIOUS = ["natural-person", "serious-breach"];
const NOT = ["natural-person"];

describe("an answer is held against the records", () => {
  test.each<[string, Penalty | null, readonly string[] | undefined, readonly Contrary[]]>([
    ["no penalty, and it says there was one", null, undefined, ["contrary-penalty"]],
    ["large for an organisation, said to be serious", fined(10_000_000), SERIOUS, []],
    ["the same, said not to be", fined(10_000_000), NOT, ["contrary-serious"]],
    ["one fen less is large for a person alone: either", fined(9_999_999), NOT, []],
    ["the same, the other way", fined(9_999_999), SERIOUS, []],
    ["exactly large for a person", fined(1_000_000), SERIOUS, []],
    ["small, said to be serious", fined(999_999), SERIOUS, ["contrary-serious"]],
    ["small, said not to be", fined(999_999), NOT, []],
    ["small, but the shop was closed", fined(0, ["closed"]), NOT, ["contrary-serious"]],
    ["small, but the licence is gone", fined(0, ["licenceRevoked"]), SERIOUS, []],
    ["small, but business was suspended", fined(0, ["businessSuspended"]), SERIOUS, []],
    ["a licence suspended is not on the list", fined(0, ["licenceSuspended"]), NOT, []],
    ["a sentence", fined(0, [], "市人民法院"), NOT, ["contrary-serious"]],
    ["an older assessment says nothing of it", fined(999_999), undefined, []],
  ])("%s", (_, penalty, scope, contrary) => {
    const found = { met: MET, excluded: [], insiderMet: [], ...(scope ? { scope } : {}) };
    expect(contraryTo(aMatter({ penalty, insider: false }), liaoning, found)).toEqual(contrary);
  });

  test("a penalty that is said not to be", () => {
    const found = { met: MET.slice(0, 2), excluded: [] };
    expect(contraryTo(aMatter({ penalty: fined(100) }), liaoning, found)).toEqual([
      "contrary-penalty",
    ]);
  });

  test("where no province says what is large, nothing is small", () => {
    const found = { met: MET, excluded: [], scope: SERIOUS };
    expect(contraryTo(aMatter({ penalty: fined(1) }), scaleInForce(on), found)).toEqual([]);
  });

  test("nor where the kinds of penalty are not on record", () => {
    const { kinds, ...penalty } = fined(1);
    const found = { met: MET, excluded: [], scope: SERIOUS };
    expect(contraryTo(aMatter({ penalty }), liaoning, found)).toEqual([]);
  });

  test.each<[boolean, readonly string[], readonly string[], readonly Contrary[]]>([
    [false, [], [], []],
    [false, ["insider"], [], ["contrary-insider"]],
    [true, ["insider", "named"], [], []],
    [true, [], [], ["contrary-insider"]],
    [true, ["insider"], ["took-part"], ["contrary-took-part"]],
    [false, [], ["took-part"], []],
  ])("insider %s, found %j, excluded %j", (insider, insiderMet, excluded, contrary) => {
    const matter = aMatter({ penalty: fined(100), insider });
    expect(contraryTo(matter, liaoning, { met: MET, excluded, insiderMet })).toEqual(contrary);
  });

  test("before the announcement there was nothing to find of insiders", () => {
    const matter = aMatter({
      ...{ penalty: fined(100), insider: true, receivedOn: day("2025-06-04") },
    });
    expect(contraryTo(matter, liaoning, { met: MET, excluded: [] })).toEqual([]);
  });
});

describe("an assessment that differs from the records", () => {
  const matter = aMatter({ stage: "outcome-recorded", penalty: fined(999_999) });
  const found = { ...aReward().assessment, scope: SERIOUS };
  const at = { by: "handler", on, scale: liaoning };

  test("is refused by the name of what differs", () => {
    expect(whyNot(assess(matter, found, at))).toBe("contrary-serious");
  });

  test("is kept with its reason", () => {
    const contraryReason = "责令关闭由住所地市局另案作出";
    expect(assess(matter, { ...found, contraryReason }, at)).toMatchObject({
      events: [{ contraryReason, eligible: true }],
    });
  });

  test("and not serious is not eligible", () => {
    const scope = NOT;
    expect(assess(matter, { ...found, scope }, at)).toMatchObject({
      events: [{ eligible: false }],
    });
  });
});
