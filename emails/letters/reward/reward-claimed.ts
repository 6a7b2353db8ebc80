import type { LetterAbout } from "#emails/letters/letter-about.ts";
import { awardInWords } from "#emails/letters/reward/award-in-words.ts";

export const rewardClaimed: LetterAbout<"reward-claimed"> = {
  name: "reward-claimed",
  to: "finance",
  values: (facts) => ({ amount: awardInWords(facts) }),
};
