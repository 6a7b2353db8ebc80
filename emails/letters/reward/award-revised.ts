import { formatYuan } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

/** What was told is another sum now, and what its reader can do about it. A sum that stayed as it was is no news. */
export const awardRevised: LetterAbout<"award-revised"> = {
  name: "award-revised",
  to: "reporter",
  isOwed: ({ award, from }) => award.amount !== from,
  values: ({ event: { award, from }, language }) => ({
    before: formatYuan(from, language),
    amount: formatYuan(award.amount, language),
  }),
};
