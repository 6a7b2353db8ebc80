import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const rewardDenied: LetterAbout<"reward-denied"> = {
  name: "reward-denied",
  to: "reporter",
  values: ({ event: { reason } }) => ({ reason }),
};
