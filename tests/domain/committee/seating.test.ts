import { describe, expect, test } from "vitest";
import { type Called, QUORUM, seating } from "#app/domain/committee/seating.ts";

/** "a" is free, "a!" has a conflict, "a+" has scored, "A" is an outside member. */
const called = (line: string): readonly Called[] =>
  line.split(" ").map((word) => {
    const letter = word.slice(0, 1);
    return {
      id: letter,
      outside: letter !== letter.toLowerCase(),
      absentFor: word.includes("!") ? "conflict" : null,
      scored: word.includes("+"),
    };
  });
const sit = (line: string, needsOutside = false) => {
  const { seats, short } = seating(called(line), needsOutside);
  return [seats.join(""), short];
};

describe("three sit", () => {
  test.each([
    ["a b c d", "abc", null],
    ["a b c", "abc", null],
    ["a b", "ab", "members"],
    ["a! b c d", "bcd", null],
    ["a! b! c d", "cd", "members"],
    ["a! b! c d e", "cde", null],
    ["a! b! c! d!", "", "members"],
  ])("of %s: %s, short of %s", (line, seats, short) => {
    expect(sit(line)).toEqual([seats, short]);
  });
});

describe("whoever has scored keeps their seat", () => {
  test.each([
    ["a b c+ d", "abc"],
    ["a b c d+", "abd"],
    ["a b c+ d+", "acd"],
    ["a! b c+ d+", "bcd"],
    ["a b+ c+ d+", "bcd"],
  ])("of %s: %s", (line, seats) => {
    expect(sit(line)).toEqual([seats, null]);
  });
});

describe("above the bureau's sum one of them is from outside", () => {
  test.each([
    ["a b C d", "abC", null],
    ["a b c D", "abD", null],
    ["A b c d", "Abc", null],
    ["a b c D! E", "abE", null],
    ["a b c d", "ab", "outside-member"],
    ["a b c D!", "ab", "outside-member"],
    ["a B!", "a", "outside-member"],
    ["a B", "aB", "members"],
    ["a b+ c+ D", "bcD", null],
    ["a+ b+ C+ D", "abC", null],
  ])("of %s: %s, short of %s", (line, seats, short) => {
    expect(sit(line, true)).toEqual([seats, short]);
  });
});

test("of any ten drawn, whoever is absent, never more than three sit and never one who may not", () => {
  for (let mask = 0; mask < 2 ** 10; mask++) {
    const line = Array.from({ length: 10 }, (_, at) => {
      const letter = "abcdefghij".charAt(at);
      return (mask >> at) & 1 ? `${letter}!` : at % 4 === 3 ? letter.toUpperCase() : letter;
    }).join(" ");
    const drawn = called(line);
    for (const needsOutside of [false, true]) {
      const { seats, short } = seating(drawn, needsOutside);
      const sitting = drawn.filter(({ id }) => seats.includes(id));
      expect(sitting.every(({ absentFor }) => absentFor === null)).toBe(true);
      expect(seats.length).toBeLessThanOrEqual(QUORUM);
      expect(short === null).toBe(seats.length === QUORUM);
      if (short === null && needsOutside) expect(sitting.some(({ outside }) => outside)).toBe(true);
    }
  }
});
