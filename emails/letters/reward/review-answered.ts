import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const reviewUpheld: LetterAbout<"reward-review-answered"> = {
  name: "reward-review-upheld",
  to: "reporter",
  isOwed: ({ upheld }) => upheld,
  values: ({ event: { reason } }) => ({ reason }),
};

export const reviewReopened: LetterAbout<"reward-review-answered"> = {
  name: "reward-review-reopened",
  to: "reporter",
  isOwed: ({ upheld }) => !upheld,
  values: ({ event: { reason }, dueOf }) => ({ reason, due: dueOf("reward-notice") }),
};
