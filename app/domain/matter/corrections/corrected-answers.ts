import type { Answers } from "#app/domain/intake/question.ts";
import { OF_ANSWERS } from "#app/domain/matter/corrections/recorded.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** What was put right of the answers that the reporter gave; the submission itself never changes. */
export const correctedAnswers = ({ corrected }: Pick<Matter, "corrected">) =>
  Object.fromEntries(
    OF_ANSWERS.flatMap((name) => {
      const value = corrected[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

/** What was filed where something else was put in its place. */
export const filedBefore = ({ corrected }: Pick<Matter, "corrected">, filed: Answers): Answers =>
  Object.fromEntries(
    OF_ANSWERS.filter((name) => corrected[name] !== undefined).map(
      (name) => [name, filed[name] ?? ""] as const,
    ),
  );
