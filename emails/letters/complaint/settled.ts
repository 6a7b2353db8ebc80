import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const settled: LetterAbout<"settled"> = {
  name: "settled",
  to: "reporter",
  values: ({ event }) => ({ explanation: event.terms }),
};
