import type { Choice, Choices } from "#app/domain/matter/record/field.ts";

/** Answers whose words stand with mediation. */
export const mediationAnswers =
  <const Code extends string>(...codes: readonly Code[]): Choices<Code> =>
  () =>
    codes.map((value): Choice<Code> => ({ value, words: "mediation" }));
