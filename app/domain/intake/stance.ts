import type { Answers } from "#app/domain/intake/question.ts";

/** Who complains gives a name; of the report in it they say whether those who verify it may see its first character. */
export const withStance = (answers: Answers): Answers =>
  answers["reportConfidential"] === "yes" ? { ...answers, stance: "confidential" } : answers;

/** Whether anybody who works on what was sent may see how the name begins: a mediation needs it, be the report confidential. */
export const showsMaskedName = ({ stance, alsoReport }: Answers): boolean =>
  stance !== "confidential" || alsoReport === "yes";
