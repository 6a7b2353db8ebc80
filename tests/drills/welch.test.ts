import { expect, test } from "vitest";
import { cropped, medianOf, welchT } from "#tests/drills/welch.ts";

test("Welch's t of two small samples, worked out by hand", () => {
  // Means 3 and 5, variances 2.5 and 2.5, five each: -2 / sqrt(1).
  expect(welchT([1, 2, 3, 4, 5], [3, 4, 5, 6, 7])).toBeCloseTo(-2, 10);
});

test("a sample against itself lies nowhere", () => {
  expect(welchT([1, 2, 4], [1, 2, 4])).toBe(0);
});

test("what lies above the common bound is left out of both", () => {
  expect(cropped([1, 2, 90], [3, 4, 80], 0.5)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(medianOf([5, 1, 3])).toBe(3);
});
