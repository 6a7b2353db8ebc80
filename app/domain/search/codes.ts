import { folded } from "#app/domain/typed/characters.ts";

/** A code as it reads however it was typed: width, case, blanks and dashes are no part of it. */
export const codeKey = (typed: string): string =>
  folded(typed)
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** A number of approval whole, and without the words before it: H20203456 for 国药准字H20203456. */
export function licenceKeys(typed: string): readonly string[] {
  const whole = codeKey(typed);
  const [tail] = /[A-Z]{0,2}\d{8,}$/u.exec(whole) ?? [];
  return [...new Set([whole, tail ?? ""])].filter(({ length }) => length >= SHORTEST_LICENCE);
}
const SHORTEST_LICENCE = 6;

/** Unified social credit codes (GB 32100-2015) that stand in a text: eighteen digits and letters, without I, O, S, V, Z. */
export const creditCodesIn = (text: string): readonly string[] =>
  found(/(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])/gu, text).filter((code) =>
    /[A-Z]/u.test(code),
  );

/** Trace codes of medicines (NMPAB/T 1002-2019) that stand in a text: twenty digits. */
export const traceCodesIn = (text: string): readonly string[] =>
  found(/(?<!\d)\d{20}(?!\d)/gu, text.replaceAll(/(?<=\d)[\s-]+(?=\d)/gu, ""));

const found = (shape: RegExp, text: string): readonly string[] => [
  ...new Set([...folded(text).toUpperCase().matchAll(shape)].flatMap(([code]) => code)),
];

/** A telephone's digits, without the country's; empty where they are too few or too many. */
export function phoneKey(typed: string): string {
  const digits = folded(typed)
    .replaceAll(/\D/gu, "")
    .replace(/^(?:00)?86(?=1\d{10}$)/u, "");
  return digits.length >= 7 && digits.length <= 15 ? digits : "";
}
