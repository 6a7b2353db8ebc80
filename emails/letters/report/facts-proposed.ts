import type { LetterAbout } from "#emails/letters/letter-about.ts";

/** A second officer says whether facts are new: the head of the unit that has the report; until it is assigned, intake. */
export const factsProposedToHead: LetterAbout<"facts-proposed"> = {
  name: "facts-proposed",
  to: "head",
  isOwed: (_event, { unitId }) => unitId !== null,
  values: ({ event }) => ({ explanation: event.note }),
};

export const factsProposedToIntake: LetterAbout<"facts-proposed"> = {
  ...factsProposedToHead,
  to: "intake",
  isOwed: (_event, { unitId }) => unitId === null,
};
