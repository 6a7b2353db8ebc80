import type { QuestionName } from "#app/domain/intake/form.ts";
import type { Answers } from "#app/domain/intake/question.ts";

/**
 * The answers that stay readable in the register, each because something works with it before anybody opens the
 * content. Everything else that somebody wrote is sealed for whoever holds the matter.
 */
const READABLE = [
  "productType", // which unit it goes to
  "productName", // what lists and the reporter's own page call it
  "place", // which unit it goes to
  "respondent", // against whom: lists, repeats, and who has to stay out
  "stance", // how the reporter is shown, and that nobody asks an anonymous one
  "alsoReport", // one matter or two
] as const satisfies QuestionName[];

export type ReadableQuestion = (typeof READABLE)[number];

export const isReadable = (question: string): boolean =>
  READABLE.some((readable) => readable === question);

/** The same answers in two heaps. */
export function sorted(answers: Answers): { readonly readable: Answers; readonly sealed: Answers } {
  const given = Object.entries(answers);
  return {
    readable: Object.fromEntries(given.filter(([question]) => isReadable(question))),
    sealed: Object.fromEntries(given.filter(([question]) => !isReadable(question))),
  };
}
