import type { Key, Translate, Values } from "#app/i18n/translate.ts";
import { troubleIn } from "#app/ui/form/trouble.ts";

export type ProblemWords = Readonly<Record<string, string>>;

/** One sentence for each parameter that was not understood, under its name. */
export function problemWords<Field extends string>(
  wrong: readonly Field[],
  keyOf: (field: Field) => Key,
  t: Translate,
  values: Values,
): ProblemWords {
  return Object.fromEntries(wrong.map((field) => [field, t(keyOf(field), values)]));
}

/** The same for the top of the page, with what kind of thing is wrong with what was typed. */
export const problemsOf = (words: ProblemWords, typed: Readonly<Record<string, unknown>>) =>
  Object.entries(words).map(([field, message]) => ({
    field,
    message,
    trouble: troubleIn(String(typed[field] ?? "")),
  }));
