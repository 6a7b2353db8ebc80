import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, daysBetween } from "#app/domain/calendar/day.ts";
import { explain } from "#app/domain/calendar/explain.ts";
import { naturalDays, workingDays } from "#app/domain/calendar/term.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

describe("seven working days from 24 September 2026", () => {
  const explained = () => explain(KNOWN_YEARS, day("2026-09-24"), workingDays(7));

  test("name each day that was counted and each that was not", () => {
    const found = explained();
    expect(found).toMatchObject({
      start: "2026-09-24",
      term: { unit: "working-days", count: 7 },
      strict: "2026-10-12",
      legal: "2026-10-12",
      firm: true,
      paused: [],
      rolledOver: [],
    });
    expect(found.counted).toEqual([
      "2026-09-28",
      "2026-09-29",
      "2026-09-30",
      "2026-10-08",
      "2026-10-09",
      "2026-10-10",
      "2026-10-12",
    ]);
    expect(found.madeUp).toEqual(["2026-10-10"]);
    expect(found.skipped).toEqual([
      { day: "2026-09-25", because: "mid-autumn" },
      { day: "2026-09-26", because: "mid-autumn" },
      { day: "2026-09-27", because: "mid-autumn" },
      { day: "2026-10-01", because: "national-day" },
      { day: "2026-10-02", because: "national-day" },
      { day: "2026-10-03", because: "national-day" },
      { day: "2026-10-04", because: "national-day" },
      { day: "2026-10-05", because: "national-day" },
      { day: "2026-10-06", because: "national-day" },
      { day: "2026-10-07", because: "national-day" },
      { day: "2026-10-11", because: "weekend" },
    ]);
  });

  test("are drawn in four weeks", () => {
    const found = explained();
    const marks = found.weeks.map((week) => week.map((on) => on.marks.join("+")));
    expect(marks).toEqual([
      ["out", "out", "out", "start", "rest", "rest", "rest"],
      ["counted", "counted", "counted", "rest", "rest", "rest", "rest"],
      ["rest", "rest", "rest", "counted", "counted", "counted+made-up", "rest"],
      ["counted+due", "out", "out", "out", "out", "out", "out"],
    ]);
    expect(found.weeks[2]?.map(({ number }) => number)).toEqual([null, null, null, 4, 5, 6, null]);
    expect(found.weeks[2]?.map(({ because }) => because)).toEqual([
      "national-day",
      "national-day",
      "national-day",
      null,
      null,
      null,
      "weekend",
    ]);
    expect(found.weeks[2]?.[0]?.day).toBe("2026-10-05");
  });
});

test("a natural-day term that ends in a festival shows how it rolls", () => {
  const found = explain(KNOWN_YEARS, day("2026-08-04"), naturalDays(60));
  expect(found.counted).toHaveLength(60);
  expect(found.counted).toContain("2026-09-20");
  expect(found.madeUp).toEqual([]);
  expect(found.skipped).toEqual([]);
  expect(found.rolledOver.map((on) => on.day)).toEqual([
    "2026-10-04",
    "2026-10-05",
    "2026-10-06",
    "2026-10-07",
  ]);
  expect(found.weeks.at(-1)?.map(({ marks }) => marks.join("+"))).toEqual([
    "rest",
    "rest",
    "rest",
    "rolled",
    "out",
    "out",
    "out",
  ]);
});

test("days of testing are shown as paused, weekends among them too", () => {
  const pauses = [{ from: day("2026-11-26"), until: day("2026-11-30") }];
  const found = explain(KNOWN_YEARS, day("2026-11-20"), workingDays(7), pauses);
  expect(found.paused).toEqual(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"]);
  expect(found.counted).toEqual([
    "2026-11-23",
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-12-01",
    "2026-12-02",
    "2026-12-03",
  ]);
  expect(found.weeks[1]?.map(({ marks }) => marks.join("+"))).toEqual([
    "counted",
    "counted",
    "counted",
    "counted",
    "paused",
    "paused",
    "paused",
  ]);
});

test("every day after the start is in exactly one list", () => {
  const start = fc.integer({ min: 0, max: 366 * 18 }).map((n) => addDays(day("2008-06-01"), n));
  const length = fc.integer({ min: 1, max: 90 });
  fc.assert(
    fc.property(start, length, start, length, (from, count, pausedFrom, pausedFor) => {
      const pauses = [{ from: pausedFrom, until: addDays(pausedFrom, pausedFor) }];
      const found = explain(KNOWN_YEARS, from, workingDays(count), pauses);
      const listed = [...found.counted, ...found.paused, ...found.skipped.map((on) => on.day)];
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed).toHaveLength(daysBetween(from, found.strict));
      expect(found.counted).toHaveLength(count);
      expect(found.counted.at(-1)).toBe(found.strict);
      expect(found.weeks.flat()).toHaveLength(found.weeks.length * 7);
    }),
  );
});
