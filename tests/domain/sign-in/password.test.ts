import { describe, expect, test } from "vitest";
import { faultsOf } from "#app/domain/sign-in/password.ts";

const COMMON = new Set(["password", "welcome", "qwerty123456"]);
const faults = (wanted: string) =>
  faultsOf(
    { old: "what it was before", wanted, again: wanted, known: ["chengban", "罗毅"] },
    (word) => COMMON.has(word),
  );

describe("a new password is refused that is", () => {
  test.each([
    ["eleven characters", "梅雨天要带伞去上班啊", "too-short"],
    ["the sign-in name and more", "Chengban und mehr", "is-the-name"],
    ["the person's own name and more", "罗毅在稽查科上班已经十年了", "is-the-name"],
    ["one key held down", "aaaaaaaaaaaa", "guessable"],
    ["two keys in turn", "abababababab", "guessable"],
    ["a word three times", "tulip-tulip-tulip", "guessable"],
    ["a row of digits", "123456789012", "guessable"],
    ["a row backwards", "zyxwvutsrqpo", "guessable"],
    ["one that everybody has", "Qwerty123456", "guessable"],
    ["such a word with digits and signs at its ends", "!!Welcome20261!", "guessable"],
    ["what it was", "what it was before", "the-old-one"],
  ])("%s", (_, wanted, fault) => {
    expect(faults(wanted)).toContain(fault);
  });

  test("typed otherwise the second time", () => {
    const typed = {
      old: "a",
      wanted: "a lamp in the rain",
      again: "a lamp in the Rain",
      known: [],
    };
    expect(faultsOf(typed, () => false)).toEqual(["differs"]);
  });
});

test("of several faults the length is said first", () => {
  expect(faults("aaaa")[0]).toBe("too-short");
});

test.each([
  "梅雨天记得带伞去河边走走",
  "a lamp in the rain",
  "password of nobody I know",
  "k7#q9!w2e4r5",
])("%s may be taken", (wanted) => {
  expect(faults(wanted)).toEqual([]);
});
