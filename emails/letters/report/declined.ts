import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { groundsInWords } from "#emails/letters/grounds-in-words.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

/** On a ground of the list, or because a condition of a case is not met: the code is of one or the other. */
export const declined: LetterAbout<"declined"> = {
  name: "declined",
  to: "reporter",
  values: (facts) => ({
    grounds:
      groundsInWords(DECLINE_GROUNDS, [facts.event.ground], facts) ||
      facts.t("letters.unmet", {
        condition: groundsInWords(CASE_CONDITIONS, [facts.event.ground], facts),
      }),
    explanation: facts.event.reason,
  }),
};
