import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { groundsInWords } from "#emails/letters/grounds-in-words.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const mediationEnded: LetterAbout<"mediation-ended"> = {
  name: "mediation-ended",
  to: "reporter",
  values: (facts) => ({
    grounds: groundsInWords(MEDIATION_END_GROUNDS, [facts.event.ground], facts),
    explanation: facts.event.explanation,
  }),
};
