import { describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import { conclude, mayConclude } from "#app/domain/committee/conclude.ts";
import { following, type Item } from "#app/domain/committee/item.ts";
import { declareConflict, revokeConflict, score } from "#app/domain/committee/score.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { awardOf } from "#app/domain/reward/amount-for.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const on = day("2026-11-20");
const by = (member: string) => ({ by: member, on });
/** 1,286,400.00 yuan in all: five, three and one per cent were worked out on paper. */
const penalty = { decisionNumber: "17号", fines: 100_000_000, confiscations: 28_640_000 };
const assessed = (but: Parameters<typeof aReward>[0] = {}): Matter =>
  aMatter({ stage: "outcome-recorded", penalty, reward: aReward(but) });
const awardFor = (matter: Matter) => (grade: Grade) => awardOf(matter, grade, scaleInForce(on), 0);

const sitting = (but: Partial<Item> = {}): Item => ({
  round: 1,
  seats: ["甲", "乙", "丙"],
  conflicted: [],
  scores: [],
  revealedOn: null,
  ...but,
});
const scoresOf = (...grades: readonly (Grade | null)[]) =>
  grades.map((grade, at) => ({ by: sitting().seats[at] ?? "", grade, reason: "有据" }));
const differing = sitting({ scores: scoresOf("first", "second", "third"), revealedOn: on });

describe("what follows from the scores", () => {
  test.each<[readonly (Grade | null)[], ReturnType<typeof following>]>([
    [[], { is: "waiting" }],
    [["first", "first"], { is: "waiting" }],
    [["second", "second", "second"], { is: "decided", grade: "second" }],
    [[null, null, null], { is: "decided", grade: null }],
    [["second", "second", "first"], { is: "differing" }],
    [[null, "third", "third"], { is: "differing" }],
  ])("%j in the first round", (grades, next) => {
    expect(following({ round: 1, scores: scoresOf(...grades) })).toEqual(next);
  });

  test.each<[Grade | null, Grade | null, Grade | null, Grade | null]>([
    ["first", "second", "third", "second"],
    ["third", "first", "second", "second"],
    ["first", "first", "third", "first"],
    [null, "third", "first", "third"],
    ["third", null, "third", "third"],
    [null, null, "first", null],
    ["first", null, null, null],
  ])("%s, %s and %s in the second give %s", (one, two, three, grade) => {
    expect(following({ round: 2, scores: scoresOf(one, two, three) })).toEqual({
      is: "decided",
      grade,
    });
  });
});

describe("a score is not taken", () => {
  const said = { grade: "first", reason: "有据" } as const;
  test.each<[string, Matter, Item, { grade: "first"; reason: string }, string]>([
    [
      "twice from one member",
      assessed(),
      sitting({ scores: scoresOf("first") }),
      said,
      "voted-already",
    ],
    ["once it is decided", assessed({ decidedOn: on }), sitting(), said, "decided-already"],
    ["without a reason", assessed(), sitting(), { ...said, reason: "" }, "explanation-missing"],
    ["before the reward was assessed", aMatter(), sitting(), said, "not-assessed"],
    [
      "where no reward is due",
      assessed({ assessment: { ...aReward().assessment, eligible: false } }),
      sitting(),
      said,
      "not-assessed",
    ],
    [
      "from a member with a conflict",
      assessed(),
      sitting({ conflicted: ["甲"] }),
      said,
      "tie-declared",
    ],
    ["from whoever assessed it", assessed({ assessedBy: "甲" }), sitting(), said, "own-hand"],
    [
      "while a sum of the case that was put right waits for two",
      {
        ...assessed(),
        penalty: {
          ...penalty,
          entry: { what: "decision", by: "丁", state: "returned", sums: penalty },
        },
      },
      sitting(),
      said,
      "case-unconfirmed",
    ],
    ["from a substitute", assessed(), sitting({ seats: ["乙", "丙", "丁"] }), said, "not-seated"],
    ["once all is revealed", assessed(), sitting({ revealedOn: on }), said, "not-seated"],
  ])("%s", (_, matter, item, typed, reason) => {
    expect(score(matter, item, typed, by("甲"))).toEqual({ ok: false, because: [reason] });
  });

  test("and whoever sits leaves no more behind in the matter than that they scored", () => {
    expect(score(assessed(), sitting(), said, by("甲"))).toEqual({
      ok: true,
      events: [{ type: "vote-cast", by: "甲", on }],
    });
  });
});

describe("a conflict", () => {
  test("is declared before scoring, with a reason, once", () => {
    const declaring = (item: Item, reason = "表兄") =>
      declareConflict(assessed(), item, { reason }, by("甲"));
    expect(declaring(sitting())).toMatchObject({ events: [{ type: "tie-declared", by: "甲" }] });
    expect(declaring(sitting(), "")).toMatchObject({ because: ["explanation-missing"] });
    const scored = sitting({ scores: scoresOf("first") });
    expect(declaring(scored)).toMatchObject({ because: ["voted-already"] });
    expect(declaring(sitting({ conflicted: ["甲"] }))).toMatchObject({ because: ["tie-declared"] });
  });

  test.each<[string, Item, string, string, string]>([
    ["not by another member", sitting({ conflicted: ["丁"] }), "乙", "x", "not-chair"],
    ["not where there is none", sitting(), "甲", "x", "no-conflict"],
    [
      "not once anybody has scored",
      sitting({ conflicted: ["丁"], scores: scoresOf(null) }),
      "甲",
      "x",
      "scoring-began",
    ],
    [
      "not in the second round",
      sitting({ conflicted: ["丁"], round: 2 }),
      "甲",
      "x",
      "scoring-began",
    ],
    ["not without a reason", sitting({ conflicted: ["丁"] }), "甲", "", "explanation-missing"],
  ])("is revoked by the chair, %s", (_, item, who, reason, because) => {
    const revoking = revokeConflict(assessed(), item, { whose: "丁", reason }, by(who));
    expect(revoking).toEqual({ ok: false, because: [because] });
  });

  test("is revoked by the chair", () => {
    const item = sitting({ conflicted: ["丁"] });
    const revoking = revokeConflict(assessed(), item, { whose: "丁", reason: "同名" }, by("甲"));
    expect(revoking).toMatchObject({ events: [{ type: "tie-revoked", by: "甲" }] });
  });
});

describe("where they differ", () => {
  const concluding = (item: Item, how: "middle" | "again", who = "甲", reason = "") =>
    conclude(assessed(), item, { how, reason }, by(who), awardFor(assessed()));

  test("the chair decides by the middle grade", () => {
    expect(concluding(differing, "middle")).toMatchObject({
      events: [
        {
          type: "reward-decided",
          by: "committee",
          award: { grade: "second", base: 3_859_200, amount: 3_859_200, financeConsulted: false },
        },
      ],
    });
  });

  test("or has them score once more, with a reason", () => {
    expect(concluding(differing, "again")).toMatchObject({ because: ["explanation-missing"] });
    expect(concluding(differing, "again", "甲", "理由有误")).toMatchObject({
      events: [{ type: "vote-repeated", by: "甲" }],
    });
  });

  test.each<[string, Item]>([
    ["before all have scored", sitting({ scores: scoresOf("first", "second") })],
    ["where they agree", sitting({ scores: scoresOf("first", "first", "first"), revealedOn: on })],
    ["a third time", { ...differing, round: 2 }],
  ])("nothing is left to conclude %s", (_, item) => {
    expect(concluding(item, "again", "甲", "x")).toMatchObject({ because: ["not-revealed"] });
  });

  test("the chair has the word on that day, from the next day on anybody who sits", () => {
    expect(concluding(differing, "middle", "乙")).toMatchObject({ because: ["not-chair"] });
    const on = (later: number, who: string) =>
      mayConclude(differing, { by: who, on: addDays(day("2026-11-20"), later) });
    expect([on(0, "甲"), on(0, "乙"), on(1, "乙"), on(1, "丁")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
