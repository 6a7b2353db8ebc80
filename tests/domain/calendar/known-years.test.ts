import { describe, expect, test } from "vitest";
import { type Day, day, daysThrough, yearOf } from "#app/domain/calendar/day.ts";
import { publish } from "#app/domain/calendar/published-year.ts";
import { isWorkingDay, type WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { YEAR_2025, YEAR_2026 } from "#tests/domain/calendar/published.ts";

const nothing: WorkCalendar = { rest: new Map(), makeUp: new Map(), through: day("2024-12-31") };

const daysOf = (year: number, days: ReadonlyMap<Day, unknown>) =>
  [...days.keys()].filter((on) => yearOf(on) === year).toSorted();

test.each([YEAR_2025, YEAR_2026])("$year rests and works as its notice says", (published) => {
  const typed = publish(nothing, published);
  const { year } = published;
  expect(daysOf(year, KNOWN_YEARS.rest)).toEqual(daysOf(year, typed.rest));
  expect(daysOf(year, KNOWN_YEARS.makeUp)).toEqual(daysOf(year, typed.makeUp));
});

test.each([2025, 2026])("%i has 248 working days", (year) => {
  const days = daysThrough(day(`${year}-01-01`), day(`${year}-12-31`));
  expect(days.filter((on) => isWorkingDay(KNOWN_YEARS, on))).toHaveLength(248);
});

test("the victory day of 2015 rests, and a Sunday was worked for it", () => {
  expect(isWorkingDay(KNOWN_YEARS, day("2015-09-03"))).toBe(false);
  expect(isWorkingDay(KNOWN_YEARS, day("2015-09-06"))).toBe(true);
});

describe("a year without a notice", () => {
  test("rests on the thirteen days that the law itself fixes", () => {
    expect(daysOf(2027, KNOWN_YEARS.rest)).toEqual([
      "2027-01-01",
      "2027-02-05",
      "2027-02-06",
      "2027-02-07",
      "2027-02-08",
      "2027-04-05",
      "2027-05-01",
      "2027-05-02",
      "2027-06-09",
      "2027-09-15",
      "2027-10-01",
      "2027-10-02",
      "2027-10-03",
    ]);
    expect(daysOf(2027, KNOWN_YEARS.makeUp)).toEqual([]);
  });

  test("gives way when its notice comes", () => {
    const notice = {
      year: 2027,
      rest: [{ festival: "new-year", first: day("2027-01-01"), last: day("2027-01-03") }],
      makeUp: [],
    } as const;
    const published = publish(KNOWN_YEARS, notice);
    expect(daysOf(2027, published.rest)).toEqual(["2027-01-01", "2027-01-02", "2027-01-03"]);
    expect(published.through).toBe("2027-12-31");
  });

  test("leaves the later years provisional when the next one is missing", () => {
    const published = publish(KNOWN_YEARS, { year: 2028, rest: [], makeUp: [] });
    expect(published.through).toBe("2026-12-31");
  });
});
