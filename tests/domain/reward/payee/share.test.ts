import { describe, expect, test } from "vitest";
import { readShare } from "#app/domain/reward/payee/share.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

const DUE = 500_000;
const fenOf = (typed: string, others: readonly number[] = [], due = DUE) => {
  const read = readShare(typed, { due, others });
  return isUnderstood(read) ? read.value : read.why;
};

describe("of 5,000.00 yuan", () => {
  test.each([
    ["1/2", [], 250_000],
    ["1/3", [], 166_666],
    ["１／３", [], 166_666],
    ["40%", [], 200_000],
    ["33.33%", [], 166_650],
    ["1500", [], 150_000],
    ["1,500.01元", [], 150_001],
    ["5000", [], 500_000],
    ["5000.01", [], "too-much"],
    ["", [], 500_000],
    ["", [150_000], 350_000],
    ["", [500_000], "nothing-left"],
    ["1/2", [250_001], "too-much"],
    ["0", [], "not-a-share"],
    ["0/3", [], "not-a-share"],
    ["3/0", [], "not-a-share"],
    ["4/3", [], "not-a-share"],
    ["0.001%", [], "not-a-share"],
    ["一半", [], "not-a-share"],
  ])("%s beside %j is %s", (typed, others, fen) => {
    expect(fenOf(typed, others)).toBe(fen);
  });
});

describe("the fen that a fraction leaves over", () => {
  test.each([
    ["fall to the last of three", "1/3", [166_666, 166_666], 166_668],
    ["fall to nobody before", "1/3", [166_666], 166_666],
    ["are left alone where somebody typed a sum", "1666.66", [166_666, 166_666], 166_666],
  ])("%s", (_, typed, others, fen) => {
    expect(fenOf(typed, others)).toBe(fen);
  });

  test("are none, whatever is shared among however many", () => {
    for (let due = 100_000; due < 100_400; due += 7)
      for (let sharers = 1; sharers <= 20; sharers += 1) {
        const shares: number[] = [];
        for (let one = 0; one < sharers; one += 1)
          shares.push(Number(fenOf(`1/${sharers}`, shares, due)));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(due);
      }
  });
});
