import { failing } from "#app/domain/reward/failing.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const rewardDenied: LetterAbout<"reward-denied"> = {
  name: "reward-denied",
  to: "reporter",
  values: ({ event: { reason }, matter: { reward, receivedOn }, language, t }) => ({
    reason: [
      ...(reward ? failing(reward.assessment, receivedOn) : []).map((one) =>
        t(`reward.failing.${one}`),
      ),
      reason,
    ].join(language === "en" ? " " : ""),
  }),
};
