import { sumDue } from "#app/domain/reward/finance.ts";
import { formatYuan } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const claimReminder: LetterAbout<"claim-reminded"> = {
  name: "claim-reminder",
  to: "reporter",
  values: ({ matter: { reward }, dueOf, language }) => ({
    amount: formatYuan(reward ? sumDue(reward) : 0, language),
    due: dueOf("reward-claim"),
  }),
};
