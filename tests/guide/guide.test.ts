import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { zh } from "#app/i18n/zh.ts";

const guide = readFileSync("docs/guide.zh.md", "utf8");
const found = (pattern: RegExp) => [...guide.matchAll(pattern)].map(([, text = ""]) => text);

/** What stands in bold is said to stand on a screen; a question or a heading in bold ends like one. */
const labels = found(/\*\*([^*]+)\*\*/g).filter((text) => !/[？。]$|^加粗的字$/.test(text));

const wordsIn = (words: unknown): readonly string[] =>
  typeof words === "string" ? [words] : Object.values(words ?? {}).flatMap(wordsIn);

const words = new Set(wordsIn(zh));

test.each(labels)("“%s” stands on a screen", (label) => {
  expect(words).toContain(label);
});

test("every picture taken is shown, and every picture shown was taken", () => {
  const shown = found(/\]\(pictures\/(.+?)\.png\)/g);
  const taken = readdirSync("docs/pictures").map((file) => file.replace(".png", ""));
  expect([...new Set([...shown, "home"])].toSorted()).toEqual(taken.toSorted());
});
