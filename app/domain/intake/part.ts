import type { QuestionName } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";

/** What was written is sealed in parts, each under a key of its own: for whoever deals with either matter, or with one. */
export const PARTS = ["shared", "complaint", "report"] as const;
export type Part = (typeof PARTS)[number];

/** Also what only a buyer is asked: whoever verifies a confidential report learns from it that its reporter complains as well. */
const OF_THE_COMPLAINT: readonly QuestionName[] = [
  "paid",
  "forSeller",
  "filesForMediation",
  "claims",
  "claimAmount",
  "consentPublication",
  "consentDelegation",
];
const OF_THE_REPORT: readonly QuestionName[] = [
  "story",
  "insider",
  "reportConfidential",
  "wantsReward",
];

/** A complaint that is a report as well: Order 121, art. 9, makes two matters of it. */
export const isBoth = (answers: Answers): boolean => answers["alsoReport"] === "yes";

/** Order 121, art. 9: a submission that is both becomes two matters, counted from the same receipt. */
export const kindsOf = (filed: { readonly kind: Kind; readonly answers: Answers }) =>
  filed.kind === "complaint" && isBoth(filed.answers)
    ? (["complaint", "report"] as const)
    : [filed.kind];

/**
 * Order 121, art. 37: how a report is dealt with is told to nobody whose work it is not, and of a submission that is both
 * a mediation gets what it needs. One that is a complaint or a report alone has one part.
 */
export function partOf(question: string, answers: Answers): Part {
  if (!isBoth(answers)) return "shared";
  if (OF_THE_COMPLAINT.some((name) => name === question)) return "complaint";
  return OF_THE_REPORT.some((name) => name === question) ? "report" : "shared";
}

/** Files go to whoever verifies the report; to the mediator as well where the reporter says so. */
export const partOfFiles = (answers: Answers): Part =>
  isBoth(answers) && answers["filesForMediation"] !== "yes" ? "report" : "shared";

/** Which parts whoever deals with such a matter may open. */
export const opensPart = (kind: Kind, part: Part): boolean => part === "shared" || part === kind;
