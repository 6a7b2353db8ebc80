import { formatYuan } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const rewardDecided: LetterAbout<"reward-decided"> = {
  name: "reward-decided",
  to: "unit",
  values: ({ event, language, t, dueOf }) => ({
    answer: event.award ? formatYuan(event.award.amount, language) : t("letters.answer.noReward"),
    due: dueOf("reward-notice"),
  }),
};
