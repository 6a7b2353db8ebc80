import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { noticeWanted } from "#app/domain/calendar/next-notice.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

test.each([
  ["2025-11-01", null],
  ["2026-09-30", null],
  ["2026-10-01", 2027],
  ["2026-12-31", 2027],
  ["2027-02-01", 2027],
])("with a calendar through 2026, on %s the notice that is wanted is %s", (today, year) => {
  expect(noticeWanted(KNOWN_YEARS, day(today))).toBe(year);
});

test.each([
  ["2026-04-01", null],
  ["2026-04-02", 2027],
])("a calendar that ends in summer is looked after ninety days before: %s", (today, year) => {
  expect(noticeWanted({ ...KNOWN_YEARS, through: day("2026-07-01") }, day(today))).toBe(year);
});
