import { simplified } from "#app/domain/exclusion/simplified.ts";

/** How a firm says what it is; two names that differ in nothing else are one. */
const FORM = /(股份有限公司|有限责任公司|有限公司|公司)$/u;
/** One character alone would fit half the register. */
const SHORTEST = 2;
/** What nobody sees or hears: spaces, punctuation, accents, and signs that print nothing at all. */
const UNSEEN = /[\s\p{P}\p{S}\p{M}\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** Without spaces, punctuation, width and case, in simplified characters: what is left when the same name was typed twice. */
export const bareName = (typed: string): string =>
  simplified(typed.normalize("NFKD").toLowerCase().replace(UNSEEN, ""));

/**
 * The spellings by which a firm or a person is found again: the whole name, and the name without the branch in its
 * brackets, each without the form of the firm. Too many are recognised rather than too few.
 */
export function nameKeys(typed: string): readonly string[] {
  const withoutBranch = typed.normalize("NFKC").replace(/[([【〔].*?[)\]】〕]/gu, "");
  const keys = [typed, withoutBranch].map((name) => bareName(name).replace(FORM, ""));
  return [...new Set(keys)].filter((key) => key.length >= SHORTEST);
}
