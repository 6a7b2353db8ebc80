import { expect, test } from "vitest";
import { waitAfter } from "#app/domain/sign-in/throttle.ts";

test.each([
  [0, 0],
  [4, 0],
  [5, 2],
  [6, 4],
  [7, 8],
  [8, 16],
  [9, 32],
  [10, 60],
  [1000, 60],
])("after %i wrong secrets of a receipt the next try costs %i seconds", (failures, seconds) => {
  expect(waitAfter(failures, "receipt")).toBe(seconds);
});

test.each([
  [4, 0],
  [5, 2],
  [7, 8],
  [1000, 8],
])(
  "after %i wrong secrets in the owner's own queue the next try costs %i seconds",
  (failures, seconds) => {
    expect(waitAfter(failures, "own-receipt")).toBe(seconds);
  },
);

test.each([
  [19, 0],
  [20, 2],
  [25, 60],
])("after %i failures of a network the next try costs %i seconds", (failures, seconds) => {
  expect(waitAfter(failures, "network")).toBe(seconds);
});

test.each([
  [19, 0],
  [20, 90],
  [25, 90],
])(
  "after %i failures of everybody's one place in a minute and a half is given",
  (failures, seconds) => {
    expect(waitAfter(failures, "everybody")).toBe(seconds);
  },
);
