import type { Subject } from "#app/domain/matter/corrections/recorded.ts";
import { isOfSealed } from "#app/domain/matter/corrections/sealed.ts";
import type { Milestone } from "#app/domain/matter/dates.ts";

type OfDay = Extract<Subject, `day:${string}`>;

export const isMilestoneSubject = (subject: Subject): subject is OfDay =>
  subject.startsWith("day:");

/** Which day it is: of what happened. */
export const milestoneOf = (subject: OfDay): Milestone =>
  // Every subject of a day is `day:` and the name of a milestone: the type says so.
  subject.slice("day:".length) as Milestone;

/** The decisions whose letter told the reporter of their day. */
const TOLD_WITH_THEIR_DAY: readonly Milestone[] = [
  "identity-asked",
  "accepted",
  "refused",
  "withdrawn",
  "referred",
  "settled",
  "mediation-ended",
  "declined",
  "reporter-answered",
  "outcome-recorded",
];

/** Whether a letter to the reporter named it, so that they are told when it is put right. */
export const wasTold = (subject: Subject): boolean => {
  if (isOfSealed(subject)) return false;
  if (isMilestoneSubject(subject)) return TOLD_WITH_THEIR_DAY.includes(milestoneOf(subject));
  return !["fines", "confiscations", "productName", "respondent"].includes(subject);
};
