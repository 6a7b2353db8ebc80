import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const withdrawn: LetterAbout<"withdrawn"> = {
  name: "withdrawn",
  to: "reporter",
  values: ({ event }) => ({ explanation: event.note }),
};
