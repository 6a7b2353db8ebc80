import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import { REWARD_SCOPE_CODES } from "#app/domain/law/rewards/reward-scope.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { rewardAmount } from "#app/domain/reward/amount.ts";
import { recordFinanceAnswer } from "#app/domain/reward/answer-of-finance.ts";
import { assessment } from "#app/domain/reward/assess.ts";
import {
  type CaseStanding,
  ofCase,
  type ReportOfCase,
  type Share,
} from "#app/domain/reward/of-case.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

const on = day("2026-11-20");
const report = (standing: CaseStanding, sum = 0, isOwn = false): ReportOfCase => ({
  ...{ isOwn, standing, sum },
  receivedOn: on,
});
const own = report("open", 0, true);
const fined = aMatter({
  stage: "outcome-recorded",
  unitId: "inspection",
  penalty: { decisionNumber: "罚1号", fines: 100_000_000, confiscations: 0 },
});

describe("of the other reports of a case", () => {
  test.each<[string, readonly ReportOfCase[], number, boolean]>([
    ["none: it is alone", [own], 0, false],
    ["one that came later and is awarded", [own, report("awarded", 300_000)], 300_000, false],
    ["one that came earlier and waits", [report("open"), own], 0, true],
    ["one that came earlier and is awarded", [report("awarded", 300_000), own], 300_000, true],
    ["one that came earlier and was denied", [report("none"), own], 0, false],
    ["one that was given up: first all the same", [report("given-up", 300_000), own], 0, true],
    [
      "two awarded and one denied",
      [report("none"), report("awarded", 100_000), own, report("awarded", 250_000)],
      350_000,
      true,
    ],
    ["nobody's own", [report("awarded", 300_000)], 0, false],
  ])("%s", (_, reports, besides, isLater) => {
    expect(ofCase(reports)).toEqual({ besides, isLater });
  });
});

describe("the cap is one for the whole case", () => {
  const scale = scaleInForce(on);
  test.each<[Grade, number, number, number, string | undefined]>([
    ["second", 100_000_000, 0, 3_000_000, undefined],
    ["second", 100_000_000, 1, 3_000_000, "case-kept"],
    ["second", 100_000_000, 97_000_000, 3_000_000, "case-kept"],
    ["second", 100_000_000, 97_000_001, 2_999_999, "case-cut"],
    ["second", 100_000_000, 100_000_000, 0, "case-cut"],
    ["first", 2_000_000_020, 40_000_000, 60_000_000, "case-cut"],
  ])("grade %s, fines of %i, %i to others: %i", (grade, fines, besides, amount, says) => {
    const found = rewardAmount({ grade, fines, besides, insider: false, scale });
    expect(found.amount).toBe(amount);
    expect(found.says.map(({ code }) => code).find((code) => code.startsWith("case"))).toBe(says);
  });

  test("and what is left of it decides whether the finance authority is asked", () => {
    const facts = { grade: "first", fines: 1_000_000_000, insider: false, scale } as const;
    expect(rewardAmount({ ...facts, besides: 50_000_000 }).financeConsulted).toBe(true);
    expect(rewardAmount({ ...facts, besides: 50_000_001 }).financeConsulted).toBe(false);
  });
});

describe("who comes later", () => {
  const assessing = (share: Share, isLater: boolean, proposed: Grade | null = "second") =>
    assessment.decide(
      fined,
      {
        ...{ respondent: "某药房", met: [...REWARD_CONDITION_CODES], excluded: [] },
        ...{ scope: REWARD_SCOPE_CODES, insiderMet: [], contraryReason: "" },
        ...{ share, proposed, note: "核对" },
        ...{ addition: share === "shareAdds" ? "进货单" : "", elsewhere: null, elsewherePaper: "" },
        ...{ adjustment: null, adjustmentReason: "" },
      },
      { by: "罗毅", on, ofCase: { besides: 0, isLater } },
    );

  test.each<[Share, boolean, string]>([
    ["shareFirst", false, "done"],
    ["shareFirst", true, "not-first"],
    ["shareAdds", true, "done"],
    ["shareRepeats", true, "done"],
  ])("%s, with an earlier report %s: %s", (share, isLater, answer) => {
    expect(whyNot(assessing(share, isLater))).toBe(answer);
  });

  test("has no share where nothing was added, and a grade only where there is a reward", () => {
    const eligible = (share: Share, proposed: Grade | null) => {
      const decision = assessing(share, true, proposed);
      return decision.ok ? decision.events : decision.because;
    };
    expect(eligible("shareRepeats", null)).toMatchObject([{ eligible: false, proposed: null }]);
    expect(eligible("shareAdds", "third")).toMatchObject([{ eligible: true, share: "shareAdds" }]);
    expect(eligible("shareAdds", null)).toEqual(["grade-missing"]);
  });
});

test("the finance authority's other sum keeps within what the cap of the case leaves", () => {
  const finance = { askedOn: on, askedBy: "罗毅", letter: "商请1号", answer: null };
  const award = { grade: "first", base: 60_000_000, amount: 60_000_000 } as const;
  const matter = {
    ...fined,
    reward: aReward({ decidedOn: on, award: { ...award, financeConsulted: true }, finance }),
  };
  const answered = (sum: number, besides: number) =>
    whyNot(
      recordFinanceAnswer(
        matter,
        { says: "financeOtherSum", sum, document: "财函8号" },
        { by: "何建平", on, ofCase: { besides, isLater: false } },
      ),
    );
  expect(answered(70_000_000, 30_000_000)).toBe("done");
  expect(answered(70_000_001, 30_000_000)).toBe("sum-out-of-bounds");
});
