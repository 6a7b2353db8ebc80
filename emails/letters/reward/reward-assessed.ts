import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const rewardAssessed: LetterAbout<"reward-assessed"> = {
  name: "reward-assessed",
  to: "committee",
  isOwed: ({ eligible }) => eligible,
};
