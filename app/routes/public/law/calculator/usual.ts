import type { Day } from "#app/domain/calendar/day.ts";
import { PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { DECIDE_ACCEPTANCE, END_MEDIATION } from "#app/domain/law/complaints/complaint-terms.ts";
import { inForce } from "#app/domain/law/provision.ts";
import { ASK_REVIEW } from "#app/domain/law/remedies/remedy-terms.ts";
import { VERIFY_REPORT } from "#app/domain/law/reports/report-terms.ts";
import { CLAIM_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import type { UsualTerm } from "#app/routes/public/law/calculator/usual-terms.tsx";

const USUAL = [
  DECIDE_ACCEPTANCE,
  END_MEDIATION,
  VERIFY_REPORT,
  PENALTY_CASE,
  CLAIM_REWARD,
  ASK_REVIEW,
];

/** The limits people ask about, as they stand today. */
export const usualTerms = (today: Day): readonly UsualTerm[] =>
  USUAL.map((rule) => ({ name: rule.name, term: inForce(rule, today).value }));
