import { toBoth } from "#emails/letters/mediation/to-both.ts";

/** Order 121, art. 21(2): whether the mediator steps aside, and why. */
export const challengeDecided = toBoth<"challenge-decided">({
  name: "challenge-decided",
  values: ({ event, t }) => ({
    answer: t(`letters.challenged.${event.upheld ? "upheld" : "rejected"}`),
    explanation: event.reason,
  }),
});
