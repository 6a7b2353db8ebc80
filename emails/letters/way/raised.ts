import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const raised: LetterAbout<"kept-away"> = {
  name: "raised",
  to: "head",
  isOwed: (_event, { escalatedTo }) => escalatedTo !== null,
};
