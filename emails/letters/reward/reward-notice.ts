import { CASH_BELOW } from "#app/domain/reward/payee/cash.ts";
import { formatYuan } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";
import { awardInWords } from "#emails/letters/reward/award-in-words.ts";

export const rewardNotice: LetterAbout<"reward-notified"> = {
  name: "reward-notice",
  to: "reporter",
  values: (facts) => ({
    amount: awardInWords(facts),
    due: facts.dueOf("reward-claim"),
    limit: formatYuan(CASH_BELOW, facts.language),
  }),
};
