import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const claimExtensionAsked: LetterAbout<"claim-extension-asked"> = {
  name: "claim-extension-asked",
  to: "unit",
  values: ({ event: { reason }, t, dueOf }) => ({
    reason: t(`claim.longer.reason.${reason}`),
    due: dueOf("reward-claim"),
  }),
};

export const claimExtended: LetterAbout<"claim-extended"> = {
  name: "claim-extended",
  to: "reporter",
  values: ({ event, dueOf }) => ({ explanation: event.note, due: dueOf("reward-claim") }),
};

export const claimExtensionDeclined: LetterAbout<"claim-extension-declined"> = {
  name: "claim-extension-declined",
  to: "reporter",
  values: ({ event, dueOf }) => ({ explanation: event.note, due: dueOf("reward-claim") }),
};
