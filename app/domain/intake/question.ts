import type { Asking } from "#app/domain/intake/asks.ts";
import type { QuestionName } from "#app/domain/intake/form.ts";

export type Question = Asking<QuestionName>;

/** Every answer is text, or several texts for a question with several answers. */
export type Answer = string | readonly string[];
/** By the names of the forms' own questions: one that no form asks does not build. */
export type Answers = Readonly<Partial<Record<QuestionName, Answer>>>;
