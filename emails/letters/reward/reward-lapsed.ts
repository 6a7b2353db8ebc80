import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const rewardLapsed: LetterAbout<"reward-lapsed"> = {
  name: "reward-lapsed",
  to: "reporter",
  isOwed: ({ uncollected }) => uncollected === undefined,
};
