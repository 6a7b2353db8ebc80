import type { LetterAbout } from "#emails/letters/letter-about.ts";

/** What a reporter adds is news for the unit that has the matter; until it is assigned, for intake. */
export const supplementedToUnit: LetterAbout<"supplemented"> = {
  name: "supplemented",
  to: "unit",
  isOwed: (_event, { unitId }) => unitId !== null,
};

export const supplementedToIntake: LetterAbout<"supplemented"> = {
  name: "supplemented",
  to: "intake",
  isOwed: (_event, { unitId }) => unitId === null,
};
