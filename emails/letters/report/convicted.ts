import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const convicted: LetterAbout<"convicted"> = {
  name: "convicted",
  to: "reporter",
  values: ({ event }) => ({ court: event.court, judgment: event.judgmentNumber }),
};
