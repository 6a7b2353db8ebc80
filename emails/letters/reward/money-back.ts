import { formatYuan } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";
import { awardInWords } from "#emails/letters/reward/award-in-words.ts";

/** The bank gave it back: whoever reported may have mistyped their account. */
export const rewardReturned: LetterAbout<"reward-returned"> = {
  name: "reward-returned",
  to: "reporter",
  values: (facts) => ({ amount: awardInWords(facts) }),
};

export const recoveryOrdered: LetterAbout<"recovery-ordered"> = {
  name: "recovery-ordered",
  to: "reporter",
  values: ({ event: { sum, ground, reason }, language, t }) => ({
    amount: formatYuan(sum, language),
    ground: t(`recovery.ground.${ground}`),
    reason,
  }),
};

export const recoveryDropped: LetterAbout<"recovery-dropped"> = {
  name: "recovery-dropped",
  to: "reporter",
  values: ({ event: { sum, reason }, language }) => ({ amount: formatYuan(sum, language), reason }),
};

export const recoveryReceived: LetterAbout<"recovery-received"> = {
  name: "recovery-received",
  to: "reporter",
  values: ({ event: { sum }, language }) => ({ amount: formatYuan(sum, language) }),
};
