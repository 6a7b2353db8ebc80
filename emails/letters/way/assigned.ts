import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const assigned: LetterAbout<"assigned"> = {
  name: "assigned",
  to: "unit",
  values: ({ event }) => ({ explanation: event.reason }),
};
