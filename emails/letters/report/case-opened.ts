import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const caseOpened: LetterAbout<"case-opened"> = {
  name: "case-opened",
  to: "unit",
  values: ({ dueOf }) => ({ due: dueOf("penalty-case") }),
};
