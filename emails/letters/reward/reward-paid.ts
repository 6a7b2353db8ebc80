import type { LetterAbout } from "#emails/letters/letter-about.ts";
import { awardInWords } from "#emails/letters/reward/award-in-words.ts";

export const rewardPaid: LetterAbout<"reward-paid"> = {
  name: "reward-paid",
  to: "reporter",
  values: (facts) => ({ amount: awardInWords(facts) }),
};
