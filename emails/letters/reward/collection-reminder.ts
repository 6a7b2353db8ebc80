import { sumDue } from "#app/domain/reward/finance.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const collectionReminder: LetterAbout<"collection-reminded"> = {
  name: "collection-reminder",
  to: "reporter",
  values: ({ event: { why, until }, matter: { reward }, language, t }) => ({
    amount: formatYuan(reward ? sumDue(reward) : 0, language),
    due: formatDay(until, language),
    explanation: t(`claim.uncollected.todo.${why}`),
  }),
};
