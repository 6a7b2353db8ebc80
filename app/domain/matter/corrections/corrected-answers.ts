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
