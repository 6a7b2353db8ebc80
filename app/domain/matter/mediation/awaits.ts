import type { Matter } from "#app/domain/matter/matter.ts";
import {
  appraisalSince,
  haveBothAgreed,
  mediationOf,
  mediatorsOf,
} from "#app/domain/matter/mediation/mediation.ts";

/** What a mediation waits for, in the order of Order 121, art. 18 to 24. */
export const MEDIATION_AWAITS = [
  "challenge",
  "appraisal",
  "consents",
  "mediator",
  "meeting",
  "record",
  "result",
  "notice",
  "nothing",
] as const;
export type MediationAwaits = (typeof MEDIATION_AWAITS)[number];

/** The next thing to happen; nothing where it has come to its end, or has not begun. */
export function mediationAwaits(matter: Matter): MediationAwaits {
  const { stage, dates } = matter;
  if (stage === "mediation-ended") return dates["parties-told"] ? "nothing" : "notice";
  if (stage !== "accepted") return "nothing";
  const { challenge, meeting } = mediationOf(matter);
  if (challenge) return "challenge";
  if (appraisalSince(matter)) return "appraisal";
  if (!haveBothAgreed(matter)) return "consents";
  if (mediatorsOf(matter) === null) return "mediator";
  if (!meeting) return "meeting";
  return meeting.held ? "result" : "record";
}
