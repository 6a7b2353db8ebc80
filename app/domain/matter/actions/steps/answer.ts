import { REPLY_DRUG } from "#app/domain/law/reports/reply-duties.ts";
import { step } from "#app/domain/matter/actions/steps/step.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Drug Law, art. 106(1), and its like: the reporter is answered in writing. An answer from before a case said nothing of it: another is due. */
export const answer = step({
  name: "answer",
  at: { report: ["assigned", "in-verification", "case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  basis: [REPLY_DRUG],
  serves: ["case-notice", "advertising-reply"],
  place: "rare",
  event: "reporter-answered",
  goes: "reporter",
  label: "answerText",
  clocks: { stops: ["case-notice", "advertising-reply"] },
  blocked: ({ dates }) => {
    const answered = dates["reporter-answered"];
    const isOfTheCase = answered && answered >= (dates["case-opened"] ?? answered);
    return isOfTheCase ? ["done-already"] : [];
  },
});
