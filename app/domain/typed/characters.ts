const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * What no keyboard types and no reader sees, and what turns the direction of writing: a name written with them reads as
 * another name, on a screen, in a letter and in a search.
 */
const DECEIVING =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** Between Chinese characters a joiner joins nothing. */
const IDLE_JOINERS = /(?<=\p{Script=Han})[\u200C\u200D]+|[\u200C\u200D]+(?=\p{Script=Han})/gu;
/** Marks without width that join or part letters: they belong into Persian, Mongolian and 👨‍👩‍👧, and nowhere else. */
const UNSEEN = /[\p{Cf}\p{DI}]/gu;
const LANGUAGE_TAGS =
  /(?<!\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|[\u{E0020}-\u{E007E}])*)[\u{E0001}\u{E0020}-\u{E007F}]/gu;
const DASHES = /[\p{Pd}\u2043\u2212\u30FC\u02D7]/gu;

/**
 * The text as its writer saw it: every kind of line end is one, nothing in it deceives, no NUL and no half a character,
 * which no database keeps. Joiners stay. Nothing is folded: 原文 is what was written.
 */
export const asSeen = (text: string): string =>
  wellFormed(text)
    .replaceAll(LINE_ENDS, "\n")
    .replaceAll(DECEIVING, "")
    .replaceAll(IDLE_JOINERS, "")
    .replaceAll(LANGUAGE_TAGS, "");

/** For codes, numbers, amounts and days: full width is folded, blanks are one, every dash is `-`, the unseen is gone. */
export const folded = (text: string): string =>
  asSeen(text)
    .normalize("NFKC")
    .replaceAll(UNSEEN, "")
    .replaceAll(DASHES, "-")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Intl.Segmenter says the same and takes seven seconds for ten thousand rare characters. */
const CHARACTER = /\p{RGI_Emoji}|\r\n|[\s\S]\p{M}*/gv;

/** As many characters as a person would count: 👨‍👩‍👧 is one, a line end is one, 𬭎 is one. */
export const charactersIn = (text: string): number => text.match(CHARACTER)?.length ?? 0;

/** Half a character becomes the sign for "unreadable", as a browser does it. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
