import { bareName } from "#app/domain/exclusion/name-keys.ts";
import { isSpelling, readingOf } from "#app/domain/exclusion/pinyin.ts";

/** In Latin letters a name has two to four words, or is written in one. */
const MOST_WORDS = 4;
const HAN = /^\p{Script=Han}$/u;
/** 何某平, 何*平, 何X平: what stands for a character somebody did not want to write. */
const MASKED = /(?<=\p{Script=Han})[*＊×xXｘＸ○〇□_?？]{1,3}(?=\p{Script=Han})/gu;

/** Two characters side by side: in two pieces, so that no form rests on a single one. */
export const pair = (one: string, other: string): readonly string[] => [
  `${one}${other}`,
  writtenAndRead(one, other),
];
/** Words in Latin letters, in two pieces for the same reason. */
export const inLatin = (word: string): readonly string[] => [word, `:${word}`];
/** A character as it is written, and how the next one is read. */
export const writtenAndRead = (one: string, other: string): string => `${one}+${readingOf(other)}`;
/** How two characters are read. */
export const readTogether = (one: string, other: string): string =>
  `${readingOf(one)} ${readingOf(other)}`;

/**
 * Everything in a text by which a person could be recognised who is not known yet, in pieces too small to be a name: it
 * is not guessed which of its words are names. Positions are counted in characters.
 */
export function tracesOf(text: string): ReadonlySet<string> {
  const characters = [...bareName(text.replaceAll(MASKED, "某"))];
  const pairs = characters.slice(1).flatMap((other, before) => {
    const one = characters[before] ?? "";
    if (!HAN.test(one) || !HAN.test(other)) return [];
    return [...pair(one, other), readTogether(one, other)];
  });
  return new Set([...pairs, ...spellingsIn(text)]);
}

/** Words in a row that can be a name: pinyin, or two words of any language. */
function spellingsIn(text: string): readonly string[] {
  const plain = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  const words = plain.match(/[a-z]+/gu) ?? [];
  return words.flatMap((_, index) =>
    Array.from({ length: MOST_WORDS }, (_none, more) => words.slice(index, index + 1 + more))
      .filter((row) => row.length === 2 || isSpelling(row.join("")))
      .flatMap((row) => inLatin(row.join(""))),
  );
}
