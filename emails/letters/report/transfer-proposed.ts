import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const transferProposed: LetterAbout<"transfer-proposed"> = {
  name: "transfer-proposed",
  to: "head",
  values: ({ event, dueOf }) => ({
    explanation: event.note,
    due: dueOf("transfer-decision"),
  }),
};
