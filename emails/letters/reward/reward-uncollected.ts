import { formatDay } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const rewardUncollected: LetterAbout<"reward-lapsed"> = {
  name: "reward-uncollected",
  to: "reporter",
  isOwed: ({ uncollected }) => uncollected !== undefined,
  values: ({ event: { uncollected }, language, t }) =>
    uncollected
      ? {
          since: formatDay(uncollected.since, language),
          explanation: t(`claim.uncollected.why.${uncollected.why}`),
        }
      : {},
};
