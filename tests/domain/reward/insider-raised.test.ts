import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { amountFor, awardOf } from "#app/domain/reward/amount-for.ts";
import { recordFinanceAnswer } from "#app/domain/reward/answer-of-finance.ts";
import { askFinance } from "#app/domain/reward/ask-finance.ts";
import { type FinanceAnswer, financeStanding, sumDue } from "#app/domain/reward/finance.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const on = day("2026-11-20");
const handler = { by: "handler", on };
const head = { by: "head", on };
const scale = scaleInForce(on);
const INSIDE = ["insider", "named", "medicine-or-device"];

/** Grade two: 3 % of 200,000.00 yuan are 6,000.00; of 20,000,000.00 yuan 600,000.00. */
function awarded(fines = 20_000_000, insiderMet: readonly string[] = INSIDE): Matter {
  const penalty = { decisionNumber: "罚1号", fines, confiscations: 0 };
  const assessment = { ...aReward().assessment, insiderMet };
  const before = aMatter({ stage: "outcome-recorded", penalty, reward: aReward({ assessment }) });
  const award = awardOf(before, "second", scale, 0);
  return { ...before, reward: aReward({ assessment, decidedOn: on, award }) };
}
const LARGE = 2_000_000_000;
const why = (decision: Decision<MatterEvent, string>) =>
  decision.ok ? "" : decision.because.join();
const then = (matter: Matter, decision: Decision<MatterEvent, string>): Matter => {
  if (!decision.ok) throw new Error(decision.because.join());
  return decision.events.reduce(apply, matter);
};
const asked = (matter: Matter, uplift: number | null = 20) =>
  then(matter, askFinance(matter, "商请1号", handler, uplift));
const answer = (says: FinanceAnswer, uplift: number | null, sum: number | null = null) => ({
  ...{ says, uplift, sum, document: "财函1号" },
});
const answered = (matter: Matter, says: FinanceAnswer, uplift: number | null) =>
  then(matter, recordFinanceAnswer(matter, answer(says, uplift), head));

describe("an insider's reward is raised with the finance authority's consent", () => {
  test.each<[string, Matter, number, string]>([
    ["as it was asked", answered(asked(awarded()), "financeAgrees", 20), 720_000, "agreed"],
    ["by less than was asked", answered(asked(awarded()), "financeAgrees", 1), 606_000, "agreed"],
    ["not at all", answered(asked(awarded()), "financeAgrees", 0), 600_000, "agreed"],
    [
      "not, where it refuses",
      answered(asked(awarded()), "financeRefuses", null),
      600_000,
      "not-needed",
    ],
    // 600,000.00 yuan and 66 % more are 996,000.00; 67 % more 1,002,000.00, and the cap is a million.
    [
      "below the cap",
      answered(asked(awarded(LARGE), 66), "financeAgrees", 66),
      99_600_000,
      "agreed",
    ],
    [
      "up to the cap",
      answered(asked(awarded(LARGE), 67), "financeAgrees", 67),
      100_000_000,
      "agreed",
    ],
  ])("%s", (_, matter, due, stands) => {
    const { reward } = matter;
    expect(sumDue(reward ?? aReward())).toBe(due);
    expect(amountFor(matter, "second", scale).amount).toBe(due);
    expect(financeStanding(matter)).toBe(stands);
    expect(why(notify(matter, handler))).toBe("");
  });

  test("and while it has not answered nobody is told of a sum", () => {
    expect(financeStanding(asked(awarded()))).toBe("asked");
    expect(why(notify(asked(awarded()), handler))).toBe("finance-first");
  });

  test("a refusal of a large award stops it with its raise", () => {
    const refused = answered(asked(awarded(LARGE)), "financeRefuses", null);
    expect(financeStanding(refused)).toBe("refused");
    expect(why(notify(refused, handler))).toBe("finance-refused");
    expect(financeStanding(asked(refused, null))).toBe("asked");
  });

  test("a large award is settled without a raise as well", () => {
    const settled = answered(asked(awarded(LARGE), null), "financeAgrees", null);
    expect(sumDue(settled.reward ?? aReward())).toBe(60_000_000);
  });

  test("and the rest of the cap is kept to, whatever others were awarded meanwhile", () => {
    const matter = asked(awarded(LARGE), 50);
    const now = { ...head, ofCase: { besides: 30_000_000, isLater: false } };
    const raised = recordFinanceAnswer(matter, answer("financeAgrees", 50), now);
    expect(sumDue(then(matter, raised).reward ?? aReward())).toBe(70_000_000);
  });
});

describe("no raise is asked", () => {
  const not = { ...scale, insiderRule: "not-raised" } as const;
  test.each<[string, Matter, number | null, Parameters<typeof askFinance>[2], string]>([
    ["of nothing", awarded(), null, handler, "uplift-missing"],
    ["by nothing", awarded(), 0, handler, "uplift-out-of-bounds"],
    ["by one per cent", awarded(), 1, handler, ""],
    ["by double", awarded(), 100, handler, ""],
    ["by more than double", awarded(), 101, handler, "uplift-out-of-bounds"],
    [
      "for whoever was not found to stand inside",
      awarded(LARGE, ["named"]),
      20,
      handler,
      "uplift-not-possible",
    ],
    [
      "for them, nor anything else, of a smaller award",
      awarded(20_000_000, []),
      20,
      handler,
      "finance-not-needed",
    ],
    [
      "where the province raises nobody's",
      awarded(),
      20,
      { ...handler, scale: not },
      "finance-not-needed",
    ],
    [
      "there of a large one either",
      awarded(LARGE),
      20,
      { ...handler, scale: not },
      "uplift-not-possible",
    ],
    ["before there is an award", { ...awarded(), reward: aReward() }, 20, handler, "not-decided"],
    [
      "where there is none",
      { ...awarded(), reward: aReward({ decidedOn: on }) },
      20,
      handler,
      "finance-not-needed",
    ],
  ])("%s", (_, matter, uplift, act, reason) => {
    expect(why(askFinance(matter, "商请1号", act, uplift))).toBe(reason);
  });
});

describe("the answer to it is in full", () => {
  test.each<[string, number | null, FinanceAnswer, number | null, number | null, string]>([
    ["by how much", 20, "financeAgrees", null, null, "uplift-missing"],
    ["no less than nothing", 20, "financeAgrees", -1, null, "uplift-out-of-bounds"],
    ["no more than was asked", 20, "financeAgrees", 21, null, "uplift-out-of-bounds"],
    ["nothing beside a refusal", 20, "financeRefuses", 20, null, "uplift-without-need"],
    ["nothing beside another sum", 20, "financeOtherSum", 20, 50_000_000, "uplift-without-need"],
    ["nothing where it was not asked", null, "financeAgrees", 20, null, "uplift-without-need"],
    ["another sum instead", 20, "financeOtherSum", null, 50_000_000, ""],
  ])("%s", (_, askedFor, says, uplift, sum, reason) => {
    const matter = asked(awarded(LARGE), askedFor);
    expect(why(recordFinanceAnswer(matter, answer(says, uplift, sum), head))).toBe(reason);
  });
});

test("an older assessment says nothing of it: what the reporter said of themselves stands", () => {
  const { insiderMet, ...assessment } = { ...aReward().assessment, insiderMet: [] };
  const of = (insider: boolean) =>
    askFinance(
      { ...awarded(), insider, reward: aReward({ ...awarded().reward, assessment }) },
      "商请1号",
      handler,
      20,
    );
  expect(why(of(true))).toBe("");
  expect(why(of(false))).toBe("finance-not-needed");
});

test("whoever reads a page of the office sees one line for both, where nothing is raised", () => {
  const codes = (insiderMet: readonly string[]) =>
    amountFor(awarded(20_000_000, insiderMet), "second", scale).says.map(({ code }) => code);
  expect(codes(INSIDE)).toEqual(codes([]));
  expect(codes([])).toContain("insider-not-raised");
});
