import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { dueMonth, months } from "#app/domain/calendar/months.ts";

test.each([
  ["2026-11-20", 6, "2027-05-20", "the same day of the month"],
  ["2026-08-31", 6, "2027-02-28", "February has no 31st"],
  ["2027-08-31", 6, "2028-02-29", "a leap year"],
  ["2026-03-31", 1, "2026-04-30", "April has thirty days"],
  ["2024-02-29", 12, "2025-02-28", "a year after a leap day"],
  ["2026-12-31", 2, "2027-02-28", "over the end of the year"],
  ["2026-12-15", 24, "2028-12-15", "two years"],
])("from %s, %i months, ends on %s: %s", (start, count, end) => {
  expect(dueMonth(day(start), months(count))).toBe(end);
});
