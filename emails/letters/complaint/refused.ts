import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import { groundsInWords } from "#emails/letters/grounds-in-words.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const refused: LetterAbout<"refused"> = {
  name: "refused",
  to: "reporter",
  values: (facts) => ({
    grounds: groundsInWords(REFUSAL_GROUNDS, facts.event.grounds, facts),
    explanation: facts.event.explanation,
  }),
};
