import * as caseGrounds from "#app/domain/law/cases/case-grounds.ts";
import * as caseTerms from "#app/domain/law/cases/case-terms.ts";
import * as hearingTerms from "#app/domain/law/cases/hearing-terms.ts";
import * as investigationRules from "#app/domain/law/cases/investigation-rules.ts";
import * as penaltyTerms from "#app/domain/law/cases/penalty-terms.ts";
import * as publicationTerms from "#app/domain/law/cases/publication-terms.ts";
import * as competenceTerms from "#app/domain/law/competence/competence-terms.ts";
import * as complaintCompetence from "#app/domain/law/competence/complaint-competence.ts";
import * as clueTerms from "#app/domain/law/complaints/clue-terms.ts";
import * as complaintRules from "#app/domain/law/complaints/complaint-rules.ts";
import * as complaintTerms from "#app/domain/law/complaints/complaint-terms.ts";
import * as mediationEndGrounds from "#app/domain/law/complaints/mediation-end-grounds.ts";
import * as refusalFactors from "#app/domain/law/complaints/refusal-factors.ts";
import * as refusalGrounds from "#app/domain/law/complaints/refusal-grounds.ts";
import * as commonRules from "#app/domain/law/counting/common-rules.ts";
import * as countingRules from "#app/domain/law/counting/counting-rules.ts";
import * as pauseRules from "#app/domain/law/counting/pause-rules.ts";
import * as policeLadder from "#app/domain/law/police/police-ladder.ts";
import * as transferPapers from "#app/domain/law/police/transfer-papers.ts";
import * as transferTerms from "#app/domain/law/police/transfer-terms.ts";
import * as privacyRules from "#app/domain/law/protection/privacy-rules.ts";
import * as protectionRules from "#app/domain/law/protection/protection-rules.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import * as consumerRoutes from "#app/domain/law/remedies/consumer-routes.ts";
import * as remedyTerms from "#app/domain/law/remedies/remedy-terms.ts";
import * as policyTerms from "#app/domain/law/reports/policy-terms.ts";
import * as replyDuties from "#app/domain/law/reports/reply-duties.ts";
import * as reportRules from "#app/domain/law/reports/report-rules.ts";
import * as reportTerms from "#app/domain/law/reports/report-terms.ts";
import * as insiderConditions from "#app/domain/law/rewards/insider-conditions.ts";
import { PROVINCIAL_SCALES } from "#app/domain/law/rewards/provincial-scales.ts";
import * as reviewTerms from "#app/domain/law/rewards/review-terms.ts";
import * as rewardConditions from "#app/domain/law/rewards/reward-conditions.ts";
import * as rewardExclusions from "#app/domain/law/rewards/reward-exclusions.ts";
import * as rewardGrades from "#app/domain/law/rewards/reward-grades.ts";
import * as rewardRules from "#app/domain/law/rewards/reward-rules.ts";
import * as rewardScale from "#app/domain/law/rewards/reward-scale.ts";
import * as rewardScope from "#app/domain/law/rewards/reward-scope.ts";
import * as rewardTerms from "#app/domain/law/rewards/reward-terms.ts";

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
    provisions: among(
      caseGrounds,
      investigationRules,
      penaltyTerms,
      caseTerms,
      hearingTerms,
      publicationTerms,
    ),
  },
  { chapter: "police", provisions: among(transferTerms, transferPapers, policeLadder) },
  {
    chapter: "rewards",
    provisions: among(
      rewardRules,
      rewardScope,
      rewardConditions,
      rewardExclusions,
      insiderConditions,
      rewardGrades,
      rewardScale,
      rewardTerms,
      reviewTerms,
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
