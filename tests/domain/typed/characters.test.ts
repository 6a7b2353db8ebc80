import { expect, test } from "vitest";
import { asSeen, charactersIn, folded } from "#app/domain/typed/characters.ts";
import { readCode } from "#app/domain/typed/code.ts";
import { readName } from "#app/domain/typed/name.ts";
import { readText } from "#app/domain/typed/text.ts";

test.each([
  ["a\r\nb", "a\nb"],
  ["a\rb", "a\nb"],
  ["a\u000Bb", "a\nb"],
  ["a\u000Cb", "a\nb"],
  ["a\u0085b", "a\nb"],
  ["a\u2028b", "a\nb"],
  ["a\u2029b", "a\nb"],
  ["a\tb", "a\tb"],
])("%j has a line end where its writer had one", (typed, seen) => {
  expect(asSeen(typed)).toBe(seen);
});

test.each([
  ["a bidi override", "药\u202E品", "药品"],
  ["an isolate", "药\u2066品\u2069", "药品"],
  ["an Arabic mark", "药\u061C品", "药品"],
  ["a NUL", "药\0品", "药品"],
  ["an escape", "药\u001B品", "药品"],
  ["a byte order mark", "\uFEFF药品", "药品"],
  ["tags that hide a text", "药\u{E0041}品", "药品"],
  ["half a character", "药\uD83D品", "药\uFFFD品"],
])("%s deceives and goes", (_what, typed, seen) => {
  expect(asSeen(typed)).toBe(seen);
});

test.each([
  ["a family", "👨‍👩‍👧"],
  ["a flag of tags", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
  ["a Persian joint", "می\u200Cخواهم"],
  ["a Mongolian vowel separator", "ᠪᠠᠷ\u180Eᠠ"],
  ["a variant of a character", "葛\u{E0100}"],
  ["full width", "１２３ＡＢＣ"],
])("%s stays as it was written", (_what, typed) => {
  expect(asSeen(typed)).toBe(typed);
});

test.each([
  ["everyday", "药品过期了", 5],
  ["rare characters", "𬭎".repeat(10_001), 10_001],
  ["a family", "👨‍👩‍👧", 1],
  ["line ends of a browser", "一\r\n二", 3],
  ["a composed letter", "e\u0301", 1],
])("%s is counted as a person counts", (_what, text, count) => {
  expect(charactersIn(text)).toBe(count);
});

test("19,899 characters in 900 lines are not too long", () => {
  const lines = Array.from({ length: 900 }, (_, index) => "药".repeat(index < 99 ? 22 : 21));
  const text = lines.join("\r\n");
  expect(readText(text, 20_000)).toHaveProperty("value");
  expect(readText("药".repeat(20_001), 20_000)).toEqual({ why: "too-long" });
  expect(readText(" \n ", 20_000)).toEqual({ why: "missing" });
});

test("what is folded has one width, one blank, one dash", () => {
  expect(folded(" Ａ－１—２\u3000 b\u200D ")).toBe("A-1-2 b");
});

test.each([
  ["国药准字Ｈ２００５６７８９", "国药准字H20056789"],
  ["批准文号：国药准字h20056789", "国药准字H20056789"],
  ["批号: 2403 11", "2403 11"],
  ["滇械备20260001号", "滇械备20260001号"],
])("the number %s is %s", (typed, value) => {
  expect(readCode(typed)).toMatchObject({ value });
});

test.each([
  ["王 真", "王真"],
  ["艾尔肯•买买提", "艾尔肯·买买提"],
  ["艾尔肯．买买提", "艾尔肯·买买提"],
  ["Ｊｏｈｎ  Smith", "John Smith"],
  ["罗𬭎明", "罗𬭎明"],
])("the name %s is %s", (typed, shownAs) => {
  expect(readName(typed)).toEqual({ value: shownAs, shownAs });
});

test.each([
  ["", "missing"],
  ["123", "no-letter"],
  ["王".repeat(51), "too-long"],
])("the name %s is asked again", (typed, why) => {
  expect(readName(typed)).toEqual({ why });
});
