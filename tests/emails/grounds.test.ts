import { expect, test } from "vitest";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import { translator } from "#app/i18n/translate.ts";
import { groundsInWords } from "#emails/letters/grounds-in-words.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const matter = aMatter({ kind: "complaint" });
const codes = groundsOn(REFUSAL_GROUNDS, matter.receivedOn).map(({ code }) => code);
const written = (chosen: readonly string[]) =>
  groundsInWords(REFUSAL_GROUNDS, chosen, { matter, language: "zh", t: translator("zh") });

test("a ground stands in a letter under its number in the law, and ends the sentence", () => {
  expect(written(codes.slice(1, 2))).toMatch(/^第二项：.*[^；]。$/);
});

test("of several, only the last ends it", () => {
  const [first = "", second = ""] = written(codes.slice(0, 2)).split("\n");
  expect(first).toMatch(/^第一项：.*；$/);
  expect(second).toMatch(/^第二项：.*。$/);
});
