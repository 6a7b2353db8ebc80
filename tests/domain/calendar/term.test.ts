import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { daysLeft, due, extended, naturalDays, workingDays } from "#app/domain/calendar/term.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

const on = (text: string) => day(text);

describe("a term in working days, counted by hand", () => {
  test.each([
    ["2023-09-28", 7, "2023-10-13", "Mid-Autumn and National Day of 2023"],
    ["2025-01-24", 7, "2025-02-10", "before Spring Festival, two make-up days"],
    ["2025-01-26", 5, "2025-02-08", "received on a make-up Sunday"],
    ["2025-04-25", 15, "2025-05-20", "Labour Day, Sunday 27 April worked"],
    ["2026-02-14", 15, "2026-03-13", "received on a make-up Saturday"],
    ["2026-04-03", 7, "2026-04-15", "Qingming"],
    ["2026-04-15", 7, "2026-04-24", "one weekend"],
    ["2026-04-28", 7, "2026-05-11", "Labour Day, Saturday 9 May worked"],
    ["2026-06-17", 15, "2026-07-09", "Dragon Boat"],
    ["2026-06-18", 7, "2026-06-30", "Dragon Boat"],
    ["2026-09-24", 7, "2026-10-12", "two festivals, Saturday 10 October worked"],
    ["2026-09-24", 15, "2026-10-22", "two festivals"],
    ["2026-09-24", 30, "2026-11-12", "fifteen and fifteen more"],
    ["2026-10-10", 5, "2026-10-16", "received on a make-up Saturday"],
    ["2026-11-20", 7, "2026-12-01", "one weekend"],
    ["2026-11-20", 15, "2026-12-11", "two weekends"],
    ["2024-02-28", 2, "2024-03-01", "over the leap day"],
  ])("from %s, %i working days, ends on %s: %s", (start, count, end) => {
    expect(due(KNOWN_YEARS, on(start), workingDays(count))).toEqual({
      strict: end,
      legal: end,
      firm: true,
    });
  });
});

describe("around a festival, the edge on both sides", () => {
  // 23 September is a Wednesday; 25 to 27 September and 1 to 7 October rest, Saturday 10 October is worked.
  test.each([
    ["2026-09-23", 1, "2026-09-24"],
    ["2026-09-23", 2, "2026-09-28"],
    ["2026-09-23", 4, "2026-09-30"],
    ["2026-09-23", 5, "2026-10-08"],
    ["2026-09-23", 6, "2026-10-09"],
    ["2026-09-23", 7, "2026-10-10"],
    ["2026-09-23", 8, "2026-10-12"],
    ["2026-09-24", 7, "2026-10-12"],
    ["2026-09-25", 7, "2026-10-12"],
    ["2026-09-27", 7, "2026-10-12"],
    ["2026-09-28", 7, "2026-10-13"],
  ])("from %s, %i working days, ends on %s", (start, count, end) => {
    expect(due(KNOWN_YEARS, on(start), workingDays(count)).strict).toBe(end);
  });
});

test("received on Saturday or Sunday it counts from Monday", () => {
  const ends = ["2026-11-20", "2026-11-21", "2026-11-22"].map(
    (start) => due(KNOWN_YEARS, on(start), workingDays(7)).strict,
  );
  expect(ends).toEqual(["2026-12-01", "2026-12-01", "2026-12-01"]);
});

describe("a term in natural days", () => {
  test.each([
    ["2025-08-03", "2025-10-02", "2025-10-09", "National Day, a week and a day"],
    ["2025-08-04", "2025-10-03", "2025-10-09", "National Day"],
    ["2026-08-04", "2026-10-03", "2026-10-08", "National Day"],
    ["2026-04-15", "2026-06-14", "2026-06-15", "an ordinary Sunday: staff work to the Sunday"],
    ["2026-04-16", "2026-06-15", "2026-06-15", "a Monday"],
    ["2026-04-14", "2026-06-13", "2026-06-15", "a Saturday"],
    ["2026-03-10", "2026-05-09", "2026-05-09", "a Saturday that is worked"],
  ])("sixty from %s: strict %s, legal %s (%s)", (start, strict, legal) => {
    expect(due(KNOWN_YEARS, on(start), naturalDays(60))).toEqual({ strict, legal, firm: true });
  });
});

describe("a term that runs past the last notice", () => {
  test.each([
    ["2026-12-22", 7, "2026-12-31", true],
    ["2026-12-23", 7, "2027-01-04", false],
  ])("from %s, %i working days, ends on %s, firm: %s", (start, count, strict, firm) => {
    expect(due(KNOWN_YEARS, on(start), workingDays(count))).toMatchObject({ strict, firm });
  });

  test("is not firm where only the roll reaches into the new year", () => {
    const shortened = { ...KNOWN_YEARS, through: on("2026-10-03") };
    expect(due(shortened, on("2026-08-04"), naturalDays(60)).firm).toBe(false);
  });
});

describe("time that the statute leaves out", () => {
  const tested = (from: string, until: string) => [{ from: on(from), until: on(until) }];

  test("moves the end of natural days by as many days", () => {
    const paused = due(
      KNOWN_YEARS,
      on("2026-04-16"),
      naturalDays(60),
      tested("2026-05-11", "2026-05-21"),
    );
    expect(paused.strict).toBe("2026-06-25");
  });

  test("moves the end of working days by the working days in it", () => {
    // Thursday 26 to Monday 30 November leaves out Friday and Monday.
    const paused = due(
      KNOWN_YEARS,
      on("2026-11-20"),
      workingDays(7),
      tested("2026-11-26", "2026-11-30"),
    );
    expect(paused.strict).toBe("2026-12-03");
  });

  test("that started and ended on one day leaves nothing out", () => {
    const paused = due(
      KNOWN_YEARS,
      on("2026-11-20"),
      workingDays(7),
      tested("2026-11-26", "2026-11-26"),
    );
    expect(paused.strict).toBe("2026-12-01");
  });

  test("counts once where two tests overlap", () => {
    const pauses = [...tested("2026-11-25", "2026-11-27"), ...tested("2026-11-26", "2026-11-30")];
    expect(due(KNOWN_YEARS, on("2026-11-20"), workingDays(7), pauses).strict).toBe("2026-12-04");
  });

  test("is of no matter after the end", () => {
    const paused = due(
      KNOWN_YEARS,
      on("2026-11-20"),
      workingDays(7),
      tested("2026-12-01", "2026-12-09"),
    );
    expect(paused.strict).toBe("2026-12-01");
  });
});

describe("an extension", () => {
  test("is counted on without rolling in between", () => {
    expect(extended(naturalDays(90), naturalDays(30))).toEqual(naturalDays(120));
    expect(extended(workingDays(15), workingDays(15))).toEqual(workingDays(30));
  });

  test("of another kind of day is refused", () => {
    expect(() => extended(workingDays(15), naturalDays(30))).toThrow(
      "Cannot add natural-days to working-days",
    );
  });
});

describe("working days left", () => {
  test.each([
    ["2026-11-20", "2026-12-01", 7],
    ["2026-11-30", "2026-12-01", 1],
    ["2026-12-01", "2026-12-01", 0],
    ["2026-12-02", "2026-12-01", -1],
    ["2026-12-07", "2026-12-01", -4],
    ["2026-06-12", "2026-06-14", 0],
    ["2026-10-09", "2026-10-12", 2],
  ])("on %s, due %s: %i", (today, dueOn, left) => {
    expect(daysLeft(KNOWN_YEARS, on(today), on(dueOn))).toBe(left);
  });
});
