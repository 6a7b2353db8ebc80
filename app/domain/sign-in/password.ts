/** Policy: long rather than strange. A sentence that somebody can remember is better than a word with signs in it. */
const SHORTEST = 12;
const LONGEST = 200;

export const PASSWORD_FAULTS = [
  "too-short",
  "too-long",
  "is-the-name",
  "the-old-one",
  "differs",
] as const;
type PasswordFault = (typeof PASSWORD_FAULTS)[number];

type NewPassword = {
  readonly old: string;
  readonly wanted: string;
  readonly again: string;
  readonly signInName: string;
};

/** What is wrong with a new password; empty where it may be taken. */
export function faultsOf({
  old,
  wanted,
  again,
  signInName,
}: NewPassword): readonly PasswordFault[] {
  const faults: readonly (readonly [PasswordFault, boolean])[] = [
    ["too-short", [...wanted].length < SHORTEST],
    ["too-long", [...wanted].length > LONGEST],
    ["is-the-name", wanted.toLowerCase().includes(signInName.toLowerCase())],
    ["the-old-one", wanted === old],
    ["differs", wanted !== again],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}
