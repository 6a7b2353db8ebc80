import { isGuessable } from "#app/domain/sign-in/guessable.ts";

/** Policy: long rather than strange. A sentence that somebody can remember is better than a word with signs in it. */
const SHORTEST = 12;
const LONGEST = 200;

export const PASSWORD_FAULTS = [
  "too-short",
  "too-long",
  "is-the-name",
  "guessable",
  "the-old-one",
  "differs",
] as const;
type PasswordFault = (typeof PASSWORD_FAULTS)[number];

type NewPassword = {
  readonly old: string;
  readonly wanted: string;
  readonly again: string;
  /** What anybody knows of this person and this place. */
  readonly known: readonly string[];
};

/** What is wrong with a new password, its length first; empty where it may be taken. */
export function faultsOf(
  { old, wanted, again, known }: NewPassword,
  isCommon: (word: string) => boolean,
): readonly PasswordFault[] {
  const small = wanted.normalize("NFKC").toLowerCase();
  const faults: readonly (readonly [PasswordFault, boolean])[] = [
    ["too-short", [...wanted].length < SHORTEST],
    ["too-long", [...wanted].length > LONGEST],
    ["is-the-name", known.some((name) => name !== "" && small.includes(name.toLowerCase()))],
    ["guessable", isGuessable(small, isCommon)],
    ["the-old-one", wanted === old],
    ["differs", wanted !== again],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}
