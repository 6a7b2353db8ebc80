import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { answerReview } from "#app/domain/reward/review/answer-review.ts";
import { askReview } from "#app/domain/reward/review/ask-review.ts";
import { reviewUntil } from "#app/domain/reward/review/standing.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import {
  ASSESSMENT,
  clockOf,
  dueDays,
  aRewarded as rewarded,
} from "#tests/domain/matter/counted.ts";

const aRewarded = (but: Partial<Reward>, received?: string): Matter => ({
  ...rewarded(but, received),
  stage: "outcome-recorded",
});
const award = { grade: "second", base: 0, amount: 300_000, financeConsulted: false } as const;
const told: Partial<Reward> = {
  decidedOn: day("2026-06-12"),
  award,
  notifiedOn: day("2026-06-17"),
};
const denied: Partial<Reward> = {
  assessment: { ...ASSESSMENT, eligible: false },
  denial: { on: day("2026-06-17"), by: "reader", reason: "不符合条件" },
};

const at = (on: string, by = "second") => ({ by, on: day(on), calendar: KNOWN_YEARS });
const why = (decision: ReturnType<typeof askReview | typeof answerReview | typeof archive>) =>
  decision.ok ? "" : decision.because.join();
const then = (matter: Matter, decision: ReturnType<typeof askReview | typeof answerReview>) => {
  if (!decision.ok) throw new Error(decision.because.join());
  return decision.events.reduce(apply, matter);
};
const asked = (reward = told) => {
  const matter = aRewarded(reward);
  return then(matter, askReview(matter, at("2026-06-18")));
};
const stands = { reviewAnswer: "reviewUpheld", reviewReason: "证据与认定一致" } as const;
const anew = { reviewAnswer: "reviewReopened", reviewReason: "漏计没收的货值" } as const;

describe("a review is asked for", () => {
  // Ten working days from Wednesday 17 June 2026; Friday 19 June is the Dragon Boat Festival: Thursday 2 July.
  test.each([
    ["the day it was told", "2026-06-17", ""],
    ["the day before the last", "2026-07-01", ""],
    ["the last day", "2026-07-02", ""],
    ["the day after", "2026-07-03", "review-late"],
  ])("on %s", (_, on, because) => {
    expect(why(askReview(aRewarded(told), at(on)))).toBe(because);
    expect(why(askReview(aRewarded(denied), at(on)))).toBe(because);
  });

  test("not before anybody was told, and not of a file that is closed", () => {
    expect(why(askReview(aRewarded({}), at("2026-06-17")))).toBe("review-late");
    const archived: Matter = { ...aRewarded(told), stage: "archived" };
    expect(why(askReview(archived, at("2026-06-18")))).toBe("review-late");
  });

  test("once: not while it is open, and not again of the same decision", () => {
    expect(why(askReview(asked(), at("2026-06-18")))).toBe("review-open");
    const answered = then(asked(), answerReview(asked(), stands, at("2026-06-22")));
    expect(why(askReview(answered, at("2026-06-23")))).toBe("review-late");
  });
});

describe("it is answered", () => {
  test("within fifteen working days of the request", () => {
    expect(dueDays(asked(), "reward-review-answer")).toEqual(["2026-07-10", "2026-07-10"]);
    expect(clockOf(aRewarded(told), "reward-review-answer")).toBeUndefined();
    const answered = then(asked(), answerReview(asked(), stands, at("2026-06-22")));
    expect(clockOf(answered, "reward-review-answer")).toBeUndefined();
  });

  test.each([
    ["by somebody else", told, "second", ""],
    ["not by who assessed it", told, aRewarded(told).reward?.assessedBy ?? "", "own-hand"],
    ["not by who told of the no", denied, "reader", "own-hand"],
  ])("%s", (_, reward, by, because) => {
    expect(why(answerReview(asked(reward), stands, at("2026-06-22", by)))).toBe(because);
  });

  test("with reasons, and only where it was asked for", () => {
    const silent = { ...stands, reviewReason: "" };
    expect(why(answerReview(asked(), silent, at("2026-06-22")))).toBe("explanation-missing");
    expect(why(answerReview(aRewarded(told), stands, at("2026-06-22")))).toBe("no-review-asked");
  });

  test("that it stands: nothing else changes", () => {
    const answered = then(asked(), answerReview(asked(), stands, at("2026-06-22")));
    expect(answered.reward).toEqual(asked().reward);
    expect(answered.dates["reward-review-asked"]).toBeUndefined();
    expect(answered.dates["reward-review-answered"]).toBe("2026-06-22");
    expect(clockOf(answered, "reward-notice")?.stoppedOn).toBe("2026-06-17");
  });

  test("that it is assessed anew: from the beginning, and owed within fifteen working days from then", () => {
    const answered = then(asked(denied), answerReview(asked(denied), anew, at("2026-06-22")));
    expect(answered.reward).toBeNull();
    expect(dueDays(answered, "reward-notice")).toEqual(["2026-07-13", "2026-07-13"]);
    expect(clockOf(answered, "reward-claim")).toBeUndefined();
    const again = {
      ...answered,
      reward: aRewarded({ ...told, notifiedOn: day("2026-07-01") }).reward,
    };
    expect(why(askReview(again, at("2026-07-02")))).toBe("");
  });

  test("but what was paid is not set aside", () => {
    const paid: Partial<Reward> = {
      ...told,
      claim: { on: day("2026-06-18"), codeDigest: "" },
      payment: { on: day("2026-06-22"), by: "finance", voucher: "1" },
    };
    expect(why(answerReview(asked(paid), anew, at("2026-06-23")))).toBe("paid-already");
    expect(why(answerReview(asked(paid), stands, at("2026-06-23")))).toBe("");
  });
});

describe("the file stays open", () => {
  const lapsed: Partial<Reward> = { ...told, lapsedOn: day("2026-06-17") };

  test.each([
    ["until the last day on which it may be asked for", "2026-07-02", "review-still-possible"],
    ["not longer", "2026-07-03", ""],
  ])("%s", (_, on, because) => {
    expect(why(archive(aRewarded(lapsed), at(on)))).toBe(because);
  });

  test("until it is answered, however long that takes", () => {
    expect(why(archive(asked(lapsed), at("2026-12-01")))).toBe("review-open");
    const answered = then(asked(lapsed), answerReview(asked(lapsed), stands, at("2026-06-22")));
    expect(why(archive(answered, at("2026-06-22")))).toBe("");
  });

  test("not for a report from before the measures, of which the office takes none", () => {
    expect(reviewUntil(aRewarded(told, "2021-11-30"), KNOWN_YEARS)).toBeNull();
    expect(reviewUntil(aRewarded(told, "2021-12-01"), KNOWN_YEARS)).toBe("2026-07-02");
  });
});
