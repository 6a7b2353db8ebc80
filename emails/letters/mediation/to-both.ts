import type { MatterEventType } from "#app/domain/matter/events.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

/** The same letter to both sides of a mediation. */
export const toBoth = <Type extends MatterEventType>(
  letter: Omit<LetterAbout<Type>, "to">,
): readonly LetterAbout<Type>[] => [
  { ...letter, to: "reporter" },
  { ...letter, to: "respondent" },
];
