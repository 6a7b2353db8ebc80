import { describe, expect, test } from "vitest";
import { mostIn, type Opened, spansPassed, usualIn } from "#app/domain/audit/many-looks.ts";

const so = (hour: number, day: number): Opened => ({ hour, day });
const NEVER = so(0, 0);
const UNKNOWN = { own: null, colleagues: null };
const BUSY = { own: so(20, 70), colleagues: so(20, 70) };

describe("what somebody's day is compared with", () => {
  test.each<[string, Opened | null, Opened | null, number, number]>([
    ["somebody new in a new office", null, null, 0, 60],
    ["somebody new among colleagues who open 70 a day", null, so(20, 70), 70, 210],
    ["the only one in their role, with 40 a day", so(12, 40), null, 40, 120],
    ["whoever does as their colleagues do", so(20, 70), so(20, 70), 70, 210],
    ["a handler with 5 among handlers with 6: anybody's work", so(2, 5), so(2, 6), 5, 60],
    ["whoever mostly does something else, and stands in today", so(2, 5), so(20, 70), 35, 105],
    ["half of the colleagues' counts as it is", so(10, 35), so(20, 70), 35, 105],
    ["a little more than half, too", so(10, 36), so(20, 70), 36, 108],
    ["whoever opens ever more: double at most", so(90, 400), so(20, 70), 140, 420],
    ["double counts as it is", so(40, 140), so(20, 70), 140, 420],
    ["twenty a day: the first figure above anybody's work is 61 / 3", so(5, 20), null, 20, 60],
    ["twenty-one a day", so(5, 21), null, 21, 63],
  ])("%s", (_, own, colleagues, usual, most) => {
    expect(usualIn("day", { own, colleagues })).toBe(usual);
    expect(mostIn("day", { own, colleagues })).toBe(most);
  });

  test.each<[Opened | null, Opened | null, number]>([
    [null, null, 30],
    [so(10, 35), null, 30],
    [so(11, 35), null, 33],
    [so(2, 5), so(21, 70), 31],
  ])("an hour of %o among colleagues' %o may have %i", (own, colleagues, most) => {
    expect(mostIn("hour", { own, colleagues })).toBe(most);
  });
});

describe("an alarm", () => {
  test.each<[string, Opened, Opened, readonly string[]]>([
    ["sixty over a whole day", so(30, 60), NEVER, []],
    ["one more over the day", so(30, 61), NEVER, ["day"]],
    ["one more in the hour", so(31, 31), NEVER, ["hour"]],
    ["both at once", so(31, 61), NEVER, ["hour", "day"]],
    ["the next after it was told", so(32, 32), so(31, 0), []],
    ["one short of double", so(61, 61), so(31, 61), []],
    ["double", so(62, 62), so(31, 61), ["hour"]],
    ["double over the day, with a quiet hour", so(31, 122), so(31, 61), ["day"]],
  ])("of somebody new: %s", (_, opened, told, spans) => {
    expect(spansPassed(opened, told, UNKNOWN)).toEqual(spans);
  });

  test.each<[Opened, readonly string[]]>([
    [so(60, 210), []],
    [so(60, 211), ["day"]],
    [so(61, 100), ["hour"]],
  ])("of a clerk at a desk of 200 a day is silent all the usual day: %o", (opened, spans) => {
    expect(spansPassed(opened, NEVER, BUSY)).toEqual(spans);
  });
});
