import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const reporterAnswered: LetterAbout<"reporter-answered"> = {
  name: "reporter-answered",
  to: "reporter",
  values: ({ event }) => ({ explanation: event.note }),
};
