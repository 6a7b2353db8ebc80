import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const extensionRequested: LetterAbout<"extension-requested"> = {
  name: "extension-requested",
  to: "head",
  values: ({ event }) => ({ explanation: event.reason }),
};
