import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { declareConflict } from "#app/domain/reward/declare-conflict.ts";
import { vote } from "#app/domain/reward/vote.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const on = day("2026-11-20");
const scale = scaleInForce(on);
const by = (member: string) => ({ by: member, on });
/** 1,286,400.00 yuan in all: five, three and one per cent were worked out on paper. */
const penalty = { decisionNumber: "17号", fines: 100_000_000, confiscations: 28_640_000 };
const assessed = (): Matter => aMatter({ stage: "outcome-recorded", penalty, reward: aReward() });

/** The matter after these votes, one member after the other. */
const votedBy = (...grades: readonly (Grade | null)[]): Matter =>
  grades.reduce<Matter>((matter, grade, index) => {
    const decision = vote(matter, { grade, reason: "有据" }, by(`评审${index + 1}`), scale);
    return decision.ok ? decision.events.reduce(apply, matter) : matter;
  }, assessed());

describe("the committee", () => {
  test("does not decide with two votes", () => {
    expect(votedBy("first", "first").reward).toMatchObject({ decidedOn: null, award: null });
  });

  test("decides with the third", () => {
    expect(votedBy("second", "second", "second").reward).toMatchObject({
      decidedOn: on,
      award: { grade: "second", base: 3_859_200, amount: 3_859_200, financeConsulted: false },
    });
  });

  test.each<[Grade | null, Grade | null, Grade | null, Grade | null, number]>([
    ["first", "second", "third", "second", 3_859_200],
    ["third", "first", "second", "second", 3_859_200],
    ["first", "first", "third", "first", 6_432_000],
    [null, "third", "first", "third", 1_286_400],
    ["third", null, "third", "third", 1_286_400],
  ])("votes of %s, %s and %s give %s", (one, two, three, grade, amount) => {
    expect(votedBy(one, two, three).reward?.award).toMatchObject({ grade, amount });
  });

  test.each<[Grade | null, Grade | null, Grade | null]>([
    [null, null, "first"],
    ["first", null, null],
    [null, null, null],
  ])("votes of %s, %s and %s give no reward", (one, two, three) => {
    expect(votedBy(one, two, three).reward).toMatchObject({ decidedOn: on, award: null });
  });
});

describe("a vote is not taken", () => {
  const ballot = { grade: "first", reason: "有据" } as const;
  test.each<[string, Matter, typeof ballot | { grade: "first"; reason: "" }, string]>([
    ["twice from one member", votedBy("first"), ballot, "voted-already"],
    ["once it is decided", votedBy("first", "first", "first"), ballot, "decided-already"],
    ["without a reason", assessed(), { grade: "first", reason: "" }, "explanation-missing"],
    ["before the reward was assessed", aMatter(), ballot, "not-assessed"],
    [
      "where no reward is due",
      aMatter({ reward: aReward({ assessment: { ...aReward().assessment, eligible: false } }) }),
      ballot,
      "not-assessed",
    ],
    [
      "from a member with a tie",
      aMatter({ penalty, reward: aReward({ ties: ["评审1"] }) }),
      ballot,
      "tie-declared",
    ],
    [
      "from whoever assessed it",
      aMatter({ penalty, reward: aReward({ assessedBy: "评审1" }) }),
      ballot,
      "own-hand",
    ],
  ])("%s", (_, matter, typed, reason) => {
    expect(vote(matter, typed, by("评审1"), scale)).toEqual({ ok: false, because: [reason] });
  });
});

describe("a member steps aside", () => {
  test("and stays aside", () => {
    const decision = declareConflict(assessed(), by("评审1"));
    const matter = decision.ok ? decision.events.reduce(apply, assessed()) : assessed();
    expect(matter.reward?.ties).toEqual(["评审1"]);
    expect(declareConflict(matter, by("评审1"))).toMatchObject({ because: ["tie-declared"] });
  });

  test("before voting, not after", () => {
    expect(declareConflict(votedBy("first"), by("评审1"))).toMatchObject({
      because: ["voted-already"],
    });
  });

  test("and three others can still decide", () => {
    const aside = { ...assessed(), reward: aReward({ ties: ["评审4"] }) };
    const matter = ["评审1", "评审2", "评审3"].reduce<Matter>((current, member) => {
      const decision = vote(current, { grade: "third", reason: "有据" }, by(member), scale);
      return decision.ok ? decision.events.reduce(apply, current) : current;
    }, aside);
    expect(matter.reward?.award).toMatchObject({ grade: "third" });
  });
});
