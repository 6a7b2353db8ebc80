import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const reviewAsked: LetterAbout<"reward-review-asked"> = {
  name: "reward-review-asked",
  to: "unit",
  values: ({ dueOf }) => ({ due: dueOf("reward-review-answer") }),
};
