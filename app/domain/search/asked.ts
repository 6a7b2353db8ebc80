import { bareName } from "#app/domain/exclusion/name-keys.ts";
import {
  codeKey,
  creditCodesIn,
  licenceKeys,
  phoneKey,
  traceCodesIn,
} from "#app/domain/search/codes.ts";
import type { Exact } from "#app/domain/search/fields.ts";
import { pairsIn, singlesIn } from "#app/domain/search/grams.ts";
import { folded } from "#app/domain/typed/characters.ts";

/** One word that somebody looks for, in every way in which it may stand in the register. */
export type AskedWord = {
  /** All of them in one field; empty where it is too short for that. */
  readonly grams: readonly string[];
  /** The same for what is sealed: pairs alone. */
  readonly pairs: readonly string[];
  readonly exact: readonly Exact[];
  /** How a matter's number begins, or ends, in digits; null where they are too few to mean one. */
  readonly begins: string | null;
  readonly ends: string | null;
};

/** Policy: longer is no search, and every further word only makes it slower. */
export const LONGEST_QUERY = 100;
const MOST_WORDS = 5;
/** Policy: a year and two digits of a draw; of a number's end four digits mean some hundred in a million. */
const BEGINS = 6;
const ENDS = 4;

/** What somebody typed into the box: words that must all be found; none where nothing of it can be looked for. */
export const readQuery = (typed: string): readonly AskedWord[] =>
  wordsIn(folded(typed.slice(0, LONGEST_QUERY)))
    .map(askedWord)
    .filter(canBeFound)
    .slice(0, MOST_WORDS);

/** A telephone or a number in groups is one word, and so is the number of a licence behind its own words. */
const wordsIn = (text: string): readonly string[] =>
  /^[\d\s+-]+$/u.test(text)
    ? [text]
    : text.replaceAll(/(?<=[字准进许备])\s+(?=[A-Za-z\d])/gu, "").split(/[\s,，、;；。]+/u);

function askedWord(word: string): AskedWord {
  const isOne = [...bareName(word)].length === 1;
  const digits = /^[\d\s-]+$/u.test(word) ? word.replaceAll(/\D/gu, "") : "";
  return {
    grams: isOne ? singlesIn(word) : pairsIn(word),
    pairs: pairsIn(word),
    exact: exactOf(word),
    begins: digits.length >= BEGINS ? digits : null,
    ends: digits.length >= ENDS ? digits : null,
  };
}

function exactOf(word: string): readonly Exact[] {
  const code = codeKey(word);
  const phone = /^[\d\s+()-]+$/u.test(word) ? phoneKey(word) : "";
  const values = {
    licence: /\d/u.test(code) ? licenceKeys(word) : [],
    batch: code.length >= SHORTEST_BATCH && /\d/u.test(code) ? [code] : [],
    "credit-code": creditCodesIn(word),
    "trace-code": traceCodesIn(word),
    phone: phone === "" ? [] : [phone],
  } as const;
  return (["licence", "batch", "credit-code", "trace-code", "phone"] as const).flatMap((field) =>
    values[field].map((value) => ({ field, value })),
  );
}

/** Policy: a batch of two signs would be in every list. */
const SHORTEST_BATCH = 3;

const canBeFound = ({ grams, exact, ends }: AskedWord): boolean =>
  grams.length > 0 || exact.length > 0 || ends !== null;
