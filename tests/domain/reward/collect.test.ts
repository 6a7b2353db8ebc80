import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { collectUntil, remindOfCollection, whyNotGiveUp } from "#app/domain/reward/collect.ts";

const SINCE = day("2026-09-01");
const cash = { why: "code-not-shown", since: SINCE } as const;
const account = { why: "account-failed", since: SINCE } as const;

test("claimed money is kept for ninety days", () => {
  expect(collectUntil(cash)).toBe("2026-11-30");
});

describe("a reporter is written to", () => {
  test.each<[string, Parameters<typeof remindOfCollection>, unknown]>([
    ["not while nothing waits for them", [{ dates: {} }, null, day("2026-10-01")], "nothing-waits"],
    ["not on the twenty-ninth day", [{ dates: {} }, cash, day("2026-09-30")], "too-early"],
    ["on the thirtieth day", [{ dates: {} }, cash, day("2026-10-01")], "2026-11-30"],
    ["of an account that failed at once", [{ dates: {} }, account, SINCE], "2026-11-30"],
    [
      "once",
      [{ dates: { "collection-reminded": day("2026-10-01") } }, cash, day("2026-10-30")],
      "reminded-already",
    ],
    [
      "again thirty days before the end",
      [{ dates: { "collection-reminded": day("2026-10-01") } }, cash, day("2026-10-31")],
      "2026-11-30",
    ],
    [
      "and not a third time",
      [{ dates: { "collection-reminded": day("2026-10-31") } }, cash, day("2026-11-29")],
      "reminded-already",
    ],
    [
      "late, and has thirty days all the same",
      [{ dates: {} }, cash, day("2026-12-20")],
      "2027-01-19",
    ],
    [
      "anew where it began anew",
      [{ dates: { "collection-reminded": day("2026-08-31") } }, account, SINCE],
      "2026-11-30",
    ],
  ])("%s", (_, asked, outcome) => {
    const decision = remindOfCollection(...asked);
    if (!decision.ok) return expect(decision.because).toEqual([outcome]);
    expect(decision.events).toMatchObject([
      { type: "collection-reminded", by: "register", why: asked[1]?.why, until: outcome },
    ]);
  });
});

describe("it is given up", () => {
  const until = { "collection-due": day("2026-11-30") };
  test.each<[string, Parameters<typeof whyNotGiveUp>[0]["dates"], string, readonly string[]]>([
    ["not where nobody was written to", {}, "2027-01-01", ["claimed-already"]],
    ["not on the day they were told", until, "2026-11-30", ["collection-still-possible"]],
    ["on the day after", until, "2026-12-01", []],
  ])("%s", (_, dates, on, because) => {
    expect(whyNotGiveUp({ dates }, day(on))).toEqual(because);
  });
});
