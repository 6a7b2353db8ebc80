import { changeInWords } from "#emails/letters/change-in-words.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

/** A second officer decides on a correction: the head of the unit that has the matter; until it is assigned, intake. */
export const correctionProposedToHead: LetterAbout<"correction-proposed"> = {
  name: "correction-proposed",
  to: "head",
  isOwed: (_event, { unitId }) => unitId !== null,
  values: ({ event, matter, language }) => ({
    change: changeInWords(event, matter, language),
    explanation: event.reason,
  }),
};

export const correctionProposedToIntake: LetterAbout<"correction-proposed"> = {
  ...correctionProposedToHead,
  to: "intake",
  isOwed: (_event, { unitId }) => unitId === null,
};
