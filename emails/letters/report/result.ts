import type { LetterAbout } from "#emails/letters/letter-about.ts";

/** What came of a report, once another has compared the decision: until then its number may be a slip of the pen. */
export const result: LetterAbout<"case-confirmed"> = {
  name: "result",
  to: "reporter",
  isOwed: ({ what }, { penalty }) => what === "decision" && penalty?.told?.was === null,
  values: ({ event }) => ({ decision: event.decisionNumber }),
};
