import { describe, expect, test } from "vitest";
import {
  addDays,
  compareDays,
  day,
  daysBetween,
  daysThrough,
  earlier,
  isDay,
  later,
  mondayOf,
  weekday,
  yearOf,
} from "#app/domain/calendar/day.ts";

describe("a day is written year-month-day and exists", () => {
  test.each(["2024-02-29", "2026-12-31", "2000-02-29"])("%s is a day", (text) => {
    expect(day(text)).toBe(text);
  });

  test.each(["2026-02-29", "2100-02-29", "2026-13-01", "2026-1-1", "2026-04-31", "", "today"])(
    "%s is not",
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => day(text)).toThrow(`Not a calendar day: ${text}`);
    },
  );
});

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2027-01-01", -1, "2026-12-31"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-02-28", 1, "2026-03-01"],
  ["2026-03-29", 1, "2026-03-30"],
])("%s and %i days is %s", (start, count, end) => {
  expect(addDays(day(start), count)).toBe(end);
  expect(daysBetween(day(start), day(end))).toBe(count);
});

test.each([
  ["2026-11-16", 1],
  ["2026-11-20", 5],
  ["2026-11-21", 6],
  ["2026-11-22", 7],
])("%s is day %i of the week", (on, number) => {
  expect(weekday(day(on))).toBe(number);
  expect(mondayOf(day(on))).toBe("2026-11-16");
});

test("days are put in order and listed with both ends", () => {
  const [one, other] = [day("2026-12-31"), day("2027-01-01")];
  expect([other, one].toSorted(compareDays)).toEqual([one, other]);
  expect(later(one, other)).toBe(other);
  expect(earlier(one, other)).toBe(one);
  expect(daysThrough(one, other)).toEqual([one, other]);
  expect(daysThrough(other, one)).toEqual([]);
  expect(yearOf(one)).toBe(2026);
});
