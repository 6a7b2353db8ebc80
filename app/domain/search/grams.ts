import { bareName } from "#app/domain/exclusion/name-keys.ts";

const HAN = /^\p{Script=Han}$/u;

/** Policy: what stands at the beginning of a summary says what it is about. */
const LONGEST = 400;

/** Two neighbouring characters each, every pair once; spelling, width and punctuation do not count. */
export function pairsIn(text: string): readonly string[] {
  const characters = [...bareName(text)].slice(0, LONGEST);
  return [...new Set(characters.slice(1).map((second, place) => `${characters[place]}${second}`))];
}

/** A Chinese character may be asked for alone; a single letter or digit would fit everything. */
export const singlesIn = (text: string): readonly string[] => [
  ...new Set([...bareName(text)].slice(0, LONGEST).filter((one) => HAN.test(one))),
];
