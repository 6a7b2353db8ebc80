import type { Key, Translate, Values } from "#app/i18n/translate.ts";

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

export const problemsOf = (words: ProblemWords) =>
  Object.entries(words).map(([field, message]) => ({ field, message }));
