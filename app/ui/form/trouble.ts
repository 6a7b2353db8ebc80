import { FILE_FAULTS } from "#app/domain/intake/file-fault.ts";

/** What kind of thing went wrong: the heading over the errors of a page says it. */
export type Trouble =
  | "missing"
  | "misread"
  | "too-long"
  | "file"
  | "unmatched"
  | "changed"
  | "not-permitted"
  | "not-now"
  | "several";

const CODES: Readonly<Record<Exclude<Trouble, "misread" | "several">, readonly string[]>> = {
  missing: [
    "missing",
    "choose",
    "nothing-added",
    "nothing-written",
    "nobody",
    "source",
    "grounds-missing",
    "explanation-missing",
    "paper-missing",
    "nothing-collected",
  ],
  "too-long": ["too-long"],
  file: FILE_FAULTS,
  unmatched: ["wrong", "mistyped", "swapped", "unknown", "code-wrong", "code-of-another"],
  changed: [
    "changed-meanwhile",
    "changed-since",
    "form-used",
    "used",
    "archived",
    "elsewhere",
    "ended-already",
  ],
  "not-permitted": [
    "own-request",
    "own-findings",
    "own-hand",
    "same-person",
    "own-unsealing",
    "same-unit",
    "tie-declared",
    "no-custodian",
    "about-oneself",
    "unit-has-a-head",
    "not-an-administrator",
    "not-yours",
    "held-elsewhere",
    "another-administrator",
    "leadership-or-administrator",
    "own-leave",
    "you-stand-in",
    "head-confirms",
  ],
  "not-now": [
    "wait",
    "waits",
    "held",
    "vault-down",
    "too-many-tries",
    "too-many-codes",
    "too-many-requests",
    "enough-today",
    "not-counting-yet",
  ],
};

const KINDS = [
  "missing",
  "too-long",
  "file",
  "unmatched",
  "changed",
  "not-permitted",
  "not-now",
] as const;

/** Of a code that a form or a rule gives; undefined for one that says no more than no. */
export const troubleOf = (code: string): Trouble | undefined =>
  KINDS.find((kind) => CODES[kind].includes(code));

/** Of a field of which only its whole is known to be wrong. */
export const troubleIn = (typed: string | undefined): Trouble =>
  typed === undefined || typed.trim() === "" ? "missing" : "misread";

/** What all of them are; several where they differ. */
export function sharedTrouble(troubles: readonly (Trouble | undefined)[]): Trouble {
  const [first, ...others] = troubles;
  return first && others.every((other) => other === first) ? first : "several";
}
