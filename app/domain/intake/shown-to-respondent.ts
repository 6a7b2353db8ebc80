import { isAsked } from "#app/domain/intake/check-answers.ts";
import { type QuestionName, stepsOf } from "#app/domain/intake/form.ts";
import type { Answers, Question } from "#app/domain/intake/question.ts";

/** What a seller has to know to answer a complaint. Who complains is among it: nobody mediates with a stranger. */
const SHOWN: readonly QuestionName[] = [
  "productType",
  "productName",
  "licence",
  "batch",
  "place",
  "platform",
  "happenedOn",
  "paid",
  "claims",
  "claimAmount",
  "name",
];

/**
 * Order 121, art. 37: the handling of a report reaches no respondent, and of a submission that is both only what
 * mediation needs. So the story goes along where it is a complaint's alone; where it tells of a report as well, only
 * what its author wrote for the seller.
 */
export function shownToRespondent(answers: Answers): readonly Question[] {
  const account = answers["alsoReport"] === "yes" ? "forSeller" : "story";
  return stepsOf("complaint")
    .flatMap(({ questions }) => questions)
    .filter((question) => SHOWN.includes(question.name) || question.name === account)
    .filter((question) => isAsked(question, answers));
}
