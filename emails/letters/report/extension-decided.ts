import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const extensionDecided: LetterAbout<"extension-decided"> = {
  name: "extension-decided",
  to: "unit",
  values: ({ event, t, dueOf }) => ({
    answer: t(event.approved ? "letters.answer.approved" : "letters.answer.declined"),
    due: dueOf("verification"),
  }),
};
