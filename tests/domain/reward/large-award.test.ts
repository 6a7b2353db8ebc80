import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { yuan } from "#app/domain/law/fen.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { recordFinanceAnswer } from "#app/domain/reward/answer-of-finance.ts";
import { askFinance } from "#app/domain/reward/ask-finance.ts";
import { type FinanceAnswer, financeStanding, sumDue } from "#app/domain/reward/finance.ts";
import { notify } from "#app/domain/reward/notify.ts";
import type { Award } from "#app/domain/reward/reward.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const on = day("2026-11-20");
const handler = { by: "handler", on };
const head = { by: "head", on };
const LETTER = "药监商〔2026〕3号";

const awarded = (financeConsulted = true, but: Partial<Award> = {}): Matter => {
  const award = {
    grade: "first",
    base: 1,
    amount: yuan(600_000),
    financeConsulted,
    ...but,
  } as const;
  return aMatter({ stage: "outcome-recorded", reward: aReward({ decidedOn: on, award }) });
};
const then = (matter: Matter, decision: Decision<MatterEvent, string>): Matter => {
  if (!decision.ok) throw new Error(decision.because.join());
  return decision.events.reduce(apply, matter);
};
const why = (decision: Decision<MatterEvent, string>) =>
  decision.ok ? "" : decision.because.join();
const asked = (matter = awarded()) => then(matter, askFinance(matter, LETTER, handler));
const answer = (says: FinanceAnswer, sum: number | null = null, document = "财函〔2026〕8号") => ({
  ...{ says, sum, document },
});
const answered = (says: FinanceAnswer, sum: number | null = null) =>
  then(asked(), recordFinanceAnswer(asked(), answer(says, sum), head));

describe("an award that is settled together with the finance authority", () => {
  test.each<[string, Matter, string, string]>([
    ["before it is asked", awarded(), "to-ask", "finance-first"],
    ["while it has not answered", asked(), "asked", "finance-first"],
    ["when it refuses", answered("financeRefuses"), "refused", "finance-refused"],
    ["when it agrees", answered("financeAgrees"), "agreed", ""],
    ["when it sets another sum", answered("financeOtherSum", yuan(500_000)), "agreed", ""],
    ["below its threshold", awarded(false), "not-needed", ""],
    [
      "where an older note says that it agreed",
      { ...awarded(), dates: { "finance-consulted": on } },
      "agreed",
      "",
    ],
  ])("%s", (_, matter, stands, reason) => {
    expect(financeStanding(matter)).toBe(stands);
    expect(why(notify(matter, handler))).toBe(reason);
  });

  test.each<[string, Matter, number]>([
    ["what the committee decided", answered("financeAgrees"), 60_000_000],
    ["the other sum", answered("financeOtherSum", yuan(480_000.5)), 48_000_050],
    ["nothing where there is no award", aMatter({ reward: aReward() }), 0],
  ])("is told and paid as %s", (_, { reward }, fen) => {
    expect(sumDue(reward ?? aReward())).toBe(fen);
  });
});

describe("the finance authority is not asked", () => {
  test.each<[string, Matter, string]>([
    [
      "before the committee decides",
      aMatter({ stage: "outcome-recorded", reward: aReward() }),
      "not-decided",
    ],
    ["about a smaller award", awarded(false), "finance-not-needed"],
    ["while it has not answered", asked(), "asked-already"],
    ["once it agreed", answered("financeAgrees"), "done-already"],
    [
      "once the reporter was told",
      { ...awarded(), reward: aReward({ ...awarded().reward, notifiedOn: on }) },
      "notified-already",
    ],
  ])("%s", (_, matter, reason) => {
    expect(why(askFinance(matter, LETTER, handler))).toBe(reason);
  });

  test("without a letter that has a number", () => {
    expect(why(askFinance(awarded(), "", handler))).toBe("explanation-missing");
  });

  test("but once more where it refused", () => {
    const again = asked(answered("financeRefuses"));
    expect(financeStanding(again)).toBe("asked");
    expect(again.reward?.finance).toEqual({
      askedOn: on,
      askedBy: "handler",
      letter: LETTER,
      answer: null,
    });
  });
});

describe("its answer is not recorded", () => {
  test.each<[string, Matter, ReturnType<typeof answer>, string, string]>([
    ["before it was asked", awarded(), answer("financeAgrees"), "head", "not-asked"],
    ["twice", answered("financeAgrees"), answer("financeRefuses"), "head", "not-asked"],
    ["by who asked", asked(), answer("financeAgrees"), "handler", "own-hand"],
    [
      "without its document",
      asked(),
      answer("financeAgrees", null, ""),
      "head",
      "explanation-missing",
    ],
    [
      "with another sum that is not there",
      asked(),
      answer("financeOtherSum"),
      "head",
      "sum-missing",
    ],
    ["with a sum that nobody set", asked(), answer("financeAgrees", 1), "head", "sum-without-need"],
    // Grade one is rewarded with 5,000 yuan at least, a case with 1,000,000 at most.
    [
      "a fen below the floor",
      asked(),
      answer("financeOtherSum", 499_999),
      "head",
      "sum-out-of-bounds",
    ],
    [
      "a fen above the cap",
      asked(),
      answer("financeOtherSum", 100_000_001),
      "head",
      "sum-out-of-bounds",
    ],
  ])("%s", (_, matter, said, by, reason) => {
    expect(why(recordFinanceAnswer(matter, said, { by, on }))).toBe(reason);
  });

  test.each([500_000, 100_000_000])("but %i fen are within the bounds", (fen) => {
    expect(why(recordFinanceAnswer(asked(), answer("financeOtherSum", fen), head))).toBe("");
  });
});
