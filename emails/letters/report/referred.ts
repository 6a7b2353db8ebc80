import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const referred: LetterAbout<"referred"> = {
  name: "referred",
  to: "reporter",
  values: ({ event }) => ({ to: event.to, explanation: event.reason }),
};
