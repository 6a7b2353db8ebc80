import { bareName, nameKeys } from "#app/domain/exclusion/name-keys.ts";
import type { QuestionName } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { isBoth } from "#app/domain/intake/part.ts";
import type { Answer, Answers } from "#app/domain/intake/question.ts";
import {
  codeKey,
  creditCodesIn,
  licenceKeys,
  phoneKey,
  traceCodesIn,
} from "#app/domain/search/codes.ts";
import type { Exact, ExactField } from "#app/domain/search/fields.ts";
import { pairsIn, singlesIn } from "#app/domain/search/grams.ts";

export type Gram<Field> = { readonly field: Field; readonly gram: string };

/**
 * By what one matter is found again. `grams` come from what stands readable in the register; `keyed` from what is sealed and
 * is therefore never put down as it reads; `exact` is put down as keyed digests.
 */
export type Findable = {
  readonly grams: readonly Gram<"respondent" | "product" | "summary">[];
  readonly keyed: readonly Gram<"place">[];
  readonly exact: readonly Exact[];
};

type Written = {
  /** As they stand: put right where they were. Sealed ones are left out where nobody can open them. */
  readonly answers: Answers;
  /** What the unit found, in its words; null before that. */
  readonly summary: string | null;
};

/** The story is not among it, nor is whoever wrote it. */
export function findableOf({ answers, summary }: Written): Findable {
  const text = (question: QuestionName) => textOf(answers[question]);
  return {
    grams: [
      ...inGrams("respondent", text("respondent")),
      ...inGrams("product", text("productName")),
      ...inGrams("summary", summary ?? ""),
    ],
    keyed: pairsIn(text("respondentAddress")).map((gram) => ({ field: "place", gram })),
    exact: exactIn(text),
  };
}

const inGrams = <const Field>(field: Field, text: string): readonly Gram<Field>[] =>
  [...singlesIn(text), ...pairsIn(text)].map((gram) => ({ field, gram }));

function exactIn(text: (question: QuestionName) => string): readonly Exact[] {
  const codes = (["licence", "batch"] as const).map(text).join("\n");
  const firm = (["respondent", "respondentAddress"] as const).map(text).join("\n");
  return [
    ...each("respondent", nameKeys(text("respondent"))),
    ...each("product", [bareName(text("productName"))]),
    ...each("licence", licenceKeys(text("licence"))),
    ...each("batch", [codeKey(text("batch"))]),
    ...each("credit-code", creditCodesIn(firm)),
    ...each("trace-code", traceCodesIn(codes)),
  ];
}

/** Whoever complains, or reports under their name and is no insider: a digest of a telephone can be guessed by who holds the key. */
export function phoneIn(kind: Kind, answers: Answers): readonly Exact[] {
  return isFoundByPhone(kind, answers) ? each("phone", [phoneKey(textOf(answers["phone"]))]) : [];
}

function isFoundByPhone(kind: Kind, answers: Answers): boolean {
  if (kind === "complaint") return true;
  if (isBoth(answers)) return answers["reportConfidential"] === "no";
  return answers["stance"] === "named" && answers["insider"] === "no";
}

const each = (field: ExactField, values: readonly string[]): readonly Exact[] =>
  values.filter((value) => value !== "").map((value) => ({ field, value }));

const textOf = (answer: Answer | undefined): string => (typeof answer === "string" ? answer : "");
