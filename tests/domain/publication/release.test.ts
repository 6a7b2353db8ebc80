import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, day } from "#app/domain/calendar/day.ts";
import { yuan } from "#app/domain/law/fen.ts";
import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { figuresOf, medianOf, shareOf, totalOf } from "#app/domain/publication/figures.ts";
import { groupsOf } from "#app/domain/publication/groups.ts";
import { lastPublishableYear, nextPeriod } from "#app/domain/publication/period.ts";
import { PUBLISHED_AFTER_DAYS, SMALLEST_GROUP } from "#app/domain/publication/policy.ts";
import { releaseOf } from "#app/domain/publication/release.ts";
import { isAward, PRODUCTS, type RewardFact } from "#app/domain/publication/reward-fact.ts";

const YEAR = { from: 2026, until: 2026 };
const TODAY = day("2027-08-01");

const award = (given: Partial<RewardFact> = {}): RewardFact => ({
  product: "drug",
  insider: false,
  assessedOn: day("2026-03-02"),
  decidedOn: day("2026-03-09"),
  grade: "second",
  sum: yuan(3_000),
  paidOn: day("2026-05-11"),
  lapsedOn: null,
  noticeDue: day("2026-03-20"),
  noticeOn: day("2026-03-12"),
  ...given,
});
const times = (count: number, given: Partial<RewardFact> = {}) =>
  Array.from({ length: count }, () => award(given));
const none: Partial<RewardFact> = { grade: null, sum: 0, paidOn: null };
const releaseFor = (facts: readonly RewardFact[]) => releaseOf(facts, YEAR, TODAY, 5);

describe("when a year may be published", () => {
  test.each([
    [addDays(day("2026-12-31"), PUBLISHED_AFTER_DAYS - 1), 2025],
    [addDays(day("2026-12-31"), PUBLISHED_AFTER_DAYS), 2026],
    [addDays(day("2026-12-31"), PUBLISHED_AFTER_DAYS + 1), 2026],
    [day("2026-12-31"), 2025],
    [day("2027-01-01"), 2025],
  ])("on %s the last such year is %i", (today, year) => {
    expect(lastPublishableYear(today)).toBe(year);
  });

  const inYear = (year: number, count: number) => times(count, { decidedOn: day(`${year}-06-01`) });

  test.each([
    ["five in its first year", [...inYear(2026, 5)], [], { from: 2026, until: 2026 }],
    [
      "four wait for the next year",
      [...inYear(2025, 4), ...inYear(2026, 1)],
      [],
      { from: 2025, until: 2026 },
    ],
    ["four alone wait", inYear(2026, 4), [], null],
    ["none", [], [], null],
    ["what is out already counts no more", inYear(2026, 9), [YEAR], null],
    [
      "and the next begins after it",
      [...inYear(2025, 9), ...inYear(2026, 5)],
      [{ from: 2024, until: 2025 }],
      YEAR,
    ],
    ["a year that is not old enough", inYear(2027, 9), [], null],
    ["without a reward nothing counts", times(9, { ...none }), [], null],
  ])("%s", (_, facts, published, expected) => {
    expect(nextPeriod(facts, published, TODAY, 5)).toEqual(expected);
  });
});

describe("figures of a year", () => {
  test.each([
    [[], 0],
    [[7], 7],
    [[1, 2], 2],
    [[1, 2, 9], 2],
    [[100, 200, 300, 500], 250],
  ])("the median of %j is %i", (sums, median) => {
    expect(medianOf(sums)).toBe(median);
  });

  test.each([
    [0, 0, null],
    [0, 3, 0],
    [2, 3, 67],
    [3, 3, 100],
  ])("%i of %i are %s per cent", (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });

  const due = day("2026-03-20");
  const notice = (noticeOn: Day | null, noticeDue: Day | null = due) =>
    figuresOf([award({ noticeDue, noticeOn })], YEAR, TODAY);

  test.each([
    ["a day before the last", addDays(due, -1), 1, 1],
    ["on the last day", due, 1, 1],
    ["a day after", addDays(due, 1), 1, 0],
    ["never, and the day is past", null, 1, 0],
  ])("a notice %s", (_, on, notices, inTime) => {
    const { notices: owed, noticesInTime } = notice(on);
    expect([owed, noticesInTime]).toEqual([notices, inTime]);
  });

  test("a notice that is not due yet, or never was, counts neither way", () => {
    expect(notice(null, null).notices).toBe(0);
    expect(figuresOf([award({ noticeOn: null })], YEAR, due).notices).toBe(0);
    expect(figuresOf([award({ noticeOn: null })], YEAR, addDays(due, 1)).notices).toBe(1);
  });

  test("a decision belongs to its own year, whenever it was assessed or paid", () => {
    const facts = [
      award({ decidedOn: day("2025-12-31") }),
      award({ decidedOn: day("2026-01-01") }),
      award({ decidedOn: day("2026-12-31") }),
      award({ decidedOn: day("2027-01-01") }),
      award({ decidedOn: null, grade: null }),
      award(none),
    ];
    const { awarded, denied, assessed } = figuresOf(facts, YEAR, TODAY);
    expect({ awarded, denied, assessed }).toEqual({ awarded: 2, denied: 1, assessed: 6 });
  });
});

describe("what is told of it", () => {
  test("nothing of four awards", () => {
    expect(() => releaseFor(times(4))).toThrow(RangeError);
  });

  test.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
  ])("of %i without a reward: %s", (count, told) => {
    expect(releaseFor([...times(9), ...times(count, none)]).denied).toBe(told);
  });

  test.each([
    [0, null],
    [4, null],
    [5, 5],
    [6, null],
    [10, null],
  ])("of %i insiders among ten: %s", (count, told) => {
    const facts = [...times(10 - count), ...times(count, { insider: true })];
    expect(releaseFor(facts).insiders).toBe(told);
  });

  test.each([
    [0, 0],
    [4, null],
    [5, 5],
    [6, null],
    [9, null],
    [10, 10],
  ])("of %i paid among ten: %s", (count, told) => {
    const facts = [...times(10 - count, { paidOn: null }), ...times(count)];
    expect(releaseFor(facts).paid).toBe(told);
  });

  test.each([
    // Four of 1,000 beside one: 4,000 is half of 8,000.
    [yuan(4_000) - 1, yuan(8_000)],
    [yuan(4_000), yuan(8_000)],
    [yuan(4_000) + 1, null],
  ])("a total in which one sum is %i fen: %s", (largest, told) => {
    const facts = [...times(4, { sum: yuan(1_000) }), award({ sum: largest })];
    expect(releaseFor(facts).total).toBe(told);
  });

  test("nobody's exact sum, not even as the one in the middle", () => {
    const facts = [3_000, 3_100, 19_440.02, 19_500, 20_000].map((sum) => award({ sum: yuan(sum) }));
    expect(releaseFor(facts)).toMatchObject({ median: yuan(19_000), total: yuan(65_000) });
  });

  test.each([
    [4, null],
    [5, 80],
  ])("of %i notices, how many were in time: %s", (count, told) => {
    const facts = [
      ...times(count - 1),
      award({ noticeOn: null }),
      ...times(9 - count, { noticeDue: null }),
    ];
    expect(releaseFor(facts).inTime).toBe(told);
  });
});

const aDay = fc.integer({ min: 0, max: 364 }).map((after) => addDays(day("2026-01-01"), after));
const aFact = fc
  .record({
    product: fc.constantFrom(...PRODUCTS),
    insider: fc.boolean(),
    decidedOn: aDay,
    grade: fc.constantFrom(...GRADES, null),
    sum: fc.integer({ min: 100_000, max: 100_000_000 }),
    paidOn: fc.constantFrom(null, day("2027-01-05")),
  })
  .map(award);
const someFacts = fc.array(aFact, { minLength: 5, maxLength: 60 });

describe("whatever the decisions were", () => {
  test("each award is in one group, and no group is small", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const awards = facts.filter(isAward);
        fc.pre(awards.length >= SMALLEST_GROUP);
        const counts = groupsOf(awards, YEAR, SMALLEST_GROUP).map(({ count }) => count);
        expect(totalOf(counts)).toBe(awards.length);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
    );
  });

  test("no difference of two told counts is a small one", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        fc.pre(facts.filter(isAward).length >= SMALLEST_GROUP);
        const { groups, awarded, denied, insiders, paid } = releaseFor(facts);
        const parts = [insiders, paid].filter((part) => part !== null);
        const left = [...parts, ...parts.map((part) => awarded - part), denied ?? 0];
        const inGroups = groups.map(({ count }) => count);
        for (const count of [...left, ...inGroups])
          expect(count === 0 || count >= SMALLEST_GROUP).toBe(true);
      }),
    );
  });

  test("the order in which they are read changes nothing", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        fc.pre(facts.filter(isAward).length >= SMALLEST_GROUP);
        expect(releaseFor(facts.toReversed())).toEqual(releaseFor(facts));
      }),
    );
  });
});
