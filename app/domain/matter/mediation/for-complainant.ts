import type { Day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type MediationAwaits, mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import {
  appraisalSince,
  hasAgreed,
  type Meeting,
  mediationOf,
  mediatorsOf,
  type Side,
} from "#app/domain/matter/mediation/mediation.ts";

/** How a mediation stands, as its complainant is told; who mediates is named in a letter, on no page. */
export type ToldMediation = {
  readonly agreedOn: Readonly<Record<Side, Day | null>>;
  readonly isMediatorNamed: boolean;
  readonly delegatedTo: string | null;
  readonly meeting: Meeting | null;
  readonly appraisalSince: Day | null;
  readonly settledOn: Day | null;
  readonly endedOn: Day | null;
  readonly awaits: MediationAwaits;
  /** Their own consent is waited for. */
  readonly mayAgree: boolean;
};

/** Null for a report, and before acceptance. */
export function mediationTold(matter: Matter): ToldMediation | null {
  const { accepted, settled, "mediation-ended": ended } = matter.dates;
  if (matter.kind === "report" || !accepted) return null;
  const { consents, delegatedTo, meeting } = mediationOf(matter);
  return {
    agreedOn: {
      complainant: consents.complainant?.on ?? null,
      respondent: consents.respondent?.on ?? null,
    },
    isMediatorNamed: mediatorsOf(matter) !== null,
    delegatedTo,
    meeting,
    appraisalSince: appraisalSince(matter),
    settledOn: settled ?? null,
    endedOn: ended ?? null,
    awaits: mediationAwaits(matter),
    mayAgree: mayAgree(matter),
  };
}

/** Whether a complainant can say now that they agree. */
export const mayAgree = (matter: Matter): boolean =>
  matter.kind === "complaint" && matter.stage === "accepted" && !hasAgreed(matter, "complainant");
