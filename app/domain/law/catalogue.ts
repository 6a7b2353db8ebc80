import * as caseGrounds from "#app/domain/law/case-grounds.ts";
import * as caseTerms from "#app/domain/law/case-terms.ts";
import * as clueTerms from "#app/domain/law/clue-terms.ts";
import * as commonRules from "#app/domain/law/common-rules.ts";
import * as competenceTerms from "#app/domain/law/competence-terms.ts";
import * as complaintCompetence from "#app/domain/law/complaint-competence.ts";
import * as complaintRules from "#app/domain/law/complaint-rules.ts";
import * as complaintTerms from "#app/domain/law/complaint-terms.ts";
import * as consumerRoutes from "#app/domain/law/consumer-routes.ts";
import * as countingRules from "#app/domain/law/counting-rules.ts";
import * as hearingTerms from "#app/domain/law/hearing-terms.ts";
import * as insiderConditions from "#app/domain/law/insider-conditions.ts";
import * as mediationEndGrounds from "#app/domain/law/mediation-end-grounds.ts";
import * as pauseRules from "#app/domain/law/pause-rules.ts";
import * as penaltyTerms from "#app/domain/law/penalty-terms.ts";
import * as policeLadder from "#app/domain/law/police-ladder.ts";
import * as policyTerms from "#app/domain/law/policy-terms.ts";
import * as privacyRules from "#app/domain/law/privacy-rules.ts";
import * as protectionRules from "#app/domain/law/protection-rules.ts";
import { PROVINCIAL_SCALES } from "#app/domain/law/provincial-scales.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import * as publicationTerms from "#app/domain/law/publication-terms.ts";
import * as refusalFactors from "#app/domain/law/refusal-factors.ts";
import * as refusalGrounds from "#app/domain/law/refusal-grounds.ts";
import * as remedyTerms from "#app/domain/law/remedy-terms.ts";
import * as replyDuties from "#app/domain/law/reply-duties.ts";
import * as reportRules from "#app/domain/law/report-rules.ts";
import * as reportTerms from "#app/domain/law/report-terms.ts";
import * as rewardConditions from "#app/domain/law/reward-conditions.ts";
import * as rewardExclusions from "#app/domain/law/reward-exclusions.ts";
import * as rewardGrades from "#app/domain/law/reward-grades.ts";
import * as rewardRules from "#app/domain/law/reward-rules.ts";
import * as rewardScale from "#app/domain/law/reward-scale.ts";
import * as rewardTerms from "#app/domain/law/reward-terms.ts";
import * as transferTerms from "#app/domain/law/transfer-terms.ts";

/** Every rule this software rests on, in the chapters in which the public is shown them. */
export const CATALOGUE = [
  { chapter: "what-is-what", provisions: among(commonRules) },
  { chapter: "counting", provisions: among(countingRules) },
  {
    chapter: "complaints",
    provisions: among(
      complaintTerms,
      complaintRules,
      refusalGrounds,
      refusalFactors,
      mediationEndGrounds,
      clueTerms,
    ),
  },
  { chapter: "reports", provisions: among(reportTerms, reportRules, replyDuties, policyTerms) },
  { chapter: "competence", provisions: among(complaintCompetence, competenceTerms) },
  { chapter: "pauses", provisions: among(pauseRules) },
  {
    chapter: "cases",
    provisions: among(caseGrounds, penaltyTerms, caseTerms, hearingTerms, publicationTerms),
  },
  { chapter: "police", provisions: among(transferTerms, policeLadder) },
  {
    chapter: "rewards",
    provisions: among(
      rewardRules,
      rewardConditions,
      rewardExclusions,
      insiderConditions,
      rewardGrades,
      rewardScale,
      rewardTerms,
      PROVINCIAL_SCALES,
    ),
  },
  { chapter: "protection", provisions: among(protectionRules, privacyRules) },
  { chapter: "remedies", provisions: among(consumerRoutes, remedyTerms) },
] as const;

/** The rule behind a stored clock or letter. */
export function provisionById(id: string): Provision<unknown> | null {
  const all = CATALOGUE.flatMap(({ provisions }) => provisions);
  return all.find((provision) => provision.id === id) ?? null;
}

/** Taken from the modules themselves, so that a new constant cannot be forgotten here. */
function among(...modules: readonly object[]): readonly Provision<unknown>[] {
  const exported: readonly unknown[] = modules.flatMap((module) => Object.values(module));
  return exported.filter(isProvision).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function isProvision(value: unknown): value is Provision<unknown> {
  return typeof value === "object" && value !== null && "versions" in value;
}
