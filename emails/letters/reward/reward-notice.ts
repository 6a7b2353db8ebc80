import type { LetterAbout } from "#emails/letters/letter-about.ts";
import { awardInWords } from "#emails/letters/reward/award-in-words.ts";

export const rewardNotice: LetterAbout<"reward-notified"> = {
  name: "reward-notice",
  to: "reporter",
  values: (facts) => ({
    amount: awardInWords(facts),
    due: facts.dueOf("reward-claim"),
  }),
};
