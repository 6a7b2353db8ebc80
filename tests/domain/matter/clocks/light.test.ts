import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { blackUntil, type Light, lightOf } from "#app/domain/matter/clocks/light.ts";
import { KNOWN_YEARS as gazetted } from "#db/gazette/known-years.ts";

/** Monday 2 March 2026: no festival until 4 April. */
const start = day("2026-03-02");

describe("a limit of ten working days, from Monday 2 March to Monday 16 March", () => {
  const due = day("2026-03-16");
  test.each<readonly [string, Light, number]>([
    ["2026-03-02", "green", 10],
    ["2026-03-11", "green", 3],
    // Eight of ten are used up.
    ["2026-03-12", "yellow", 2],
    ["2026-03-13", "yellow", 1],
    // Two days off: the last day is still to come.
    ["2026-03-14", "yellow", 1],
    ["2026-03-16", "orange", 0],
    ["2026-03-17", "red", 1],
    ["2026-03-23", "red", 5],
    ["2026-03-24", "black", 6],
  ])("on %s it is %s", (on, light, days) => {
    expect(lightOf(gazetted, day(on), { start, due })).toEqual({ light, days });
  });
});

test.each<readonly [string, string, Light]>([
  ["seven days: two left is five of seven", "2026-03-09", "green"],
  ["six of seven", "2026-03-10", "yellow"],
])("%s", (_, on, light) => {
  // Seven working days from Monday 2 March end on Wednesday 11 March.
  expect(lightOf(gazetted, day(on), { start, due: day("2026-03-11") }).light).toBe(light);
});

test("what ended on Friday is red on Saturday already", () => {
  const running = { start, due: day("2026-03-13") };
  expect(lightOf(gazetted, day("2026-03-14"), running)).toEqual({ light: "red", days: 1 });
});

test("a limit that has not begun to count has all its time", () => {
  const running = { start: day("2026-03-09"), due: day("2026-03-16") };
  expect(lightOf(gazetted, day("2026-03-06"), running).light).toBe("green");
});

test.each([
  ["2026-03-24", "2026-03-16"],
  ["2026-03-23", "2026-03-15"],
])("on %s everything due on %s and before is black, and nothing due later", (on, until) => {
  expect(blackUntil(gazetted, day(on))).toBe(until);
});
