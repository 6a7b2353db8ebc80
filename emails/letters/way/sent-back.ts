import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const sentBack: LetterAbout<"sent-back"> = {
  name: "sent-back",
  to: "intake",
  values: ({ event }) => ({ explanation: event.reason }),
};
