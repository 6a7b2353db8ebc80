/**
 * What no keyboard types and no reader sees: control characters, marks that turn the direction of writing, joints and
 * spaces without width, tags. A name written with them reads as another name, on a screen, in a letter and in a search.
 */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
const HALF_A_CHARACTER = /\p{Surrogate}/u;
const LINE_ENDS = /[\u2028\u2029]/g;

/** The text as its writer saw it, without what cannot be seen. */
export const asSeen = (text: string): string =>
  text.replaceAll(LINE_ENDS, "\n").replaceAll(UNSEEN, "");

/** A NUL, which no database keeps, or half a character. */
export const isBroken = (text: string): boolean =>
  text.includes("\0") || HALF_A_CHARACTER.test(text);
