import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const newcomer: LetterAbout<"received"> = {
  name: "newcomer",
  to: "intake",
};
