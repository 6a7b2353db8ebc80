import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { isFestival, spansOf } from "#app/domain/calendar/spans.ts";

test("days in a row with one reason are told as one span", () => {
  const spans = spansOf([
    { day: day("2026-09-26"), because: "mid-autumn" },
    { day: day("2026-09-27"), because: "mid-autumn" },
    { day: day("2026-10-01"), because: "national-day" },
    { day: day("2026-10-11"), because: "weekend" },
    { day: day("2026-10-17"), because: "weekend" },
    { day: day("2026-10-18"), because: "national-day" },
  ]);
  expect(spans).toEqual([
    { from: "2026-09-26", until: "2026-09-27", because: "mid-autumn", days: 2 },
    { from: "2026-10-01", until: "2026-10-01", because: "national-day", days: 1 },
    { from: "2026-10-11", until: "2026-10-11", because: "weekend", days: 1 },
    { from: "2026-10-17", until: "2026-10-17", because: "weekend", days: 1 },
    { from: "2026-10-18", until: "2026-10-18", because: "national-day", days: 1 },
  ]);
  expect(spans.filter(isFestival)).toHaveLength(3);
});

test("nothing skipped is no span", () => {
  expect(spansOf([])).toEqual([]);
});
