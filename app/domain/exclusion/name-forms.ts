import { bareName } from "#app/domain/exclusion/name-keys.ts";
import { isSpelling, spelt } from "#app/domain/exclusion/pinyin.ts";
import { surnameAt } from "#app/domain/exclusion/surnames.ts";

/** What an officer of a bureau may be called by, behind the surname. */
export const OFFICE =
  "(?:副|正|原|前)?(?:局长|处长|科长|股长|所长|队长|组长|主任|书记|科员|调研员)";
const IN_OFFICE = new RegExp(`(?<=(\\p{Script=Han}{1,2}))(?:支|大|中)?${OFFICE}`, "gu");
/** Stands for the office, whichever it is: nobody tells a head from a deputy. */
const OFFICER = "~";
const ALL_HAN = /^\p{Script=Han}+$/u;
/** In Latin letters a name has two to four words, or is written in one. */
const MOST_WORDS = 4;

/** By what somebody may be called: in full, in pinyin either way round, and by surname and office. */
export function nameForms(name: string): readonly string[] {
  const bare = bareName(name);
  if (!ALL_HAN.test(bare)) return [bare];
  const surname = surnameAt(bare, 0) || 1;
  const inLatin = spelt(bare).flatMap((words) => [
    words.join(""),
    [...words.slice(surname), ...words.slice(0, surname)].join(""),
  ]);
  return [bare, ...inLatin, bare.slice(0, surname) + OFFICER];
}

/** Whatever in a text may be what somebody is called, in the same words as above. */
export function namesIn(text: string): readonly string[] {
  const bare = bareName(text);
  return [...new Set([...fullNamesIn(bare), ...officesIn(bare), ...spellingsIn(text)])];
}

/** From every surname on, one character more and two. */
function fullNamesIn(bare: string): readonly string[] {
  return [...bare].flatMap((_, index) => {
    const surname = surnameAt(bare, index);
    if (surname === 0) return [];
    const names = [1, 2].map((given) => bare.slice(index, index + surname + given));
    return names.filter((name) => name.length > surname && ALL_HAN.test(name));
  });
}

const officesIn = (bare: string): readonly string[] =>
  [...bare.matchAll(IN_OFFICE)].flatMap(([, before = ""]) => [
    before + OFFICER,
    before.slice(-1) + OFFICER,
  ]);

function spellingsIn(text: string): readonly string[] {
  const plain = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  const words = plain.match(/[a-z]+/gu) ?? [];
  return words.flatMap((_, index) =>
    Array.from({ length: MOST_WORDS }, (_none, more) =>
      words.slice(index, index + 1 + more).join(""),
    ).filter(isSpelling),
  );
}
