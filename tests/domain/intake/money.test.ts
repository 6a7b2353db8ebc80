import { expect, test } from "vitest";
import { parseFen } from "#app/domain/intake/money.ts";

test.each([
  ["268", 26_800],
  ["268.5", 26_850],
  ["268.50元", 26_850],
  ["1,286,400.00", 128_640_000],
  ["１２．３４", 1_234],
  ["0", 0],
  ["100000000", 10_000_000_000],
  ["100000000.01", null],
  ["268.505", null],
  ["-1", null],
  ["一百", null],
  ["", null],
  ["1e9", null],
])("%s is %s fen", (typed, fen) => {
  expect(parseFen(typed)).toBe(fen);
});
