import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const findingsRecorded: LetterAbout<"findings-recorded"> = {
  name: "findings-recorded",
  to: "head",
  values: ({ dueOf }) => ({ due: dueOf("verification") }),
};
