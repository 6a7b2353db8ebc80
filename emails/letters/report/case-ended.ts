import type { LetterAbout } from "#emails/letters/letter-about.ts";

/** Why stays in the file: it is about the party, and not about the reporter. */
export const caseEnded: LetterAbout<"investigation-ended"> = { name: "case-ended", to: "reporter" };
