import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const result: LetterAbout<"outcome-recorded"> = {
  name: "result",
  to: "reporter",
  values: ({ event }) => ({ decision: event.decisionNumber }),
};
