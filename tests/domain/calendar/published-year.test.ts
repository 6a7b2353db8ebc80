import { describe, expect, test } from "vitest";
import { firstChangedDay } from "#app/domain/calendar/changed-days.ts";
import { day } from "#app/domain/calendar/day.ts";
import { publish } from "#app/domain/calendar/published-year.ts";
import { isWorkingDay } from "#app/domain/calendar/work-calendar.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { YEAR_2026 } from "#tests/domain/calendar/published.ts";

describe("a past year published again", () => {
  test("keeps the December days that the next year's notice ordered", () => {
    const again = publish(KNOWN_YEARS, { year: 2018, rest: [], makeUp: [] });
    expect(isWorkingDay(again, day("2018-12-29"))).toBe(true);
    expect(isWorkingDay(again, day("2018-12-31"))).toBe(false);
    expect(isWorkingDay(again, day("2018-10-01"))).toBe(true);
  });

  test("takes along the December days before it that it had ordered", () => {
    const again = publish(KNOWN_YEARS, { year: 2019, rest: [], makeUp: [] });
    expect(isWorkingDay(again, day("2018-12-29"))).toBe(false);
    expect(isWorkingDay(again, day("2018-12-31"))).toBe(true);
  });

  test("orders its own December days, where they are not those of New Year", () => {
    const mourned = new Map([[day("2018-12-13"), "other"]] as const);
    const again = publish({ ...KNOWN_YEARS, rest: mourned }, { year: 2018, rest: [], makeUp: [] });
    expect(again.rest.size).toBe(0);
  });

  test("does not shorten the calendar", () => {
    expect(publish(KNOWN_YEARS, { year: 2020, rest: [], makeUp: [] }).through).toBe("2026-12-31");
  });
});

describe("the first day that changes", () => {
  test("is none where a year is published as it was known", () => {
    expect(firstChangedDay(KNOWN_YEARS, publish(KNOWN_YEARS, YEAR_2026))).toBeNull();
  });

  test("is the make-up Sunday that is no longer worked", () => {
    const without = { ...YEAR_2026, makeUp: YEAR_2026.makeUp.slice(1) };
    expect(firstChangedDay(KNOWN_YEARS, publish(KNOWN_YEARS, without))).toBe("2026-01-04");
  });

  test("is the first working day of the rest that was added", () => {
    const longer = YEAR_2026.rest.map((span) =>
      span.festival === "national-day" ? { ...span, last: day("2026-10-08") } : span,
    );
    const changed = publish(KNOWN_YEARS, { ...YEAR_2026, rest: longer });
    expect(firstChangedDay(KNOWN_YEARS, changed)).toBe("2026-10-08");
  });
});
