import { describe, expect, test } from "vitest";
import { hours } from "#app/domain/calendar/hours.ts";
import { months } from "#app/domain/calendar/months.ts";
import { naturalDays } from "#app/domain/calendar/term.ts";
import { isGrounds } from "#app/domain/law/ground.ts";
import { isLimit, years } from "#app/domain/law/limit.ts";

test("a year is twelve months", () => {
  expect(years(2)).toEqual(months(24));
});

describe("what a rule is worth is one length of time", () => {
  test.each([naturalDays(60), hours(24), months(6)])("%j", (value) => {
    expect(isLimit(value)).toBe(true);
  });

  test.each([
    null,
    undefined,
    7,
    "7 days",
    [],
    {},
    { unit: "hours" },
    { count: 24 },
    { ordinary: months(24) },
  ])("but not %j", (value) => {
    expect(isLimit(value)).toBe(false);
  });
});

describe("what a rule is worth is a list of items with words of their own", () => {
  const item = { code: "a", number: 1, says: { zh: "一", en: "one" } };

  test("of one or of several", () => {
    expect(isGrounds([item])).toBe(true);
    expect(isGrounds([item, { ...item, number: 2 }])).toBe(true);
  });

  test.each([null, item, "a", ["testing"], [item, "testing"], [item, { code: "b" }]])(
    "but not %j",
    (value) => {
      expect(isGrounds(value)).toBe(false);
    },
  );
});
