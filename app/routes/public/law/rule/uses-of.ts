import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { EXTEND_PENALTY_CASE, PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { SETTLE_COMPETENCE } from "#app/domain/law/competence/competence-terms.ts";
import {
  ASK_IDENTITY,
  FRAUD_TO_POLICE,
  TELL_MEETING,
} from "#app/domain/law/complaints/complaint-rules.ts";
import {
  DECIDE_ACCEPTANCE,
  END_MEDIATION,
  TELL_MEDIATION_ENDED,
} from "#app/domain/law/complaints/complaint-terms.ts";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { REFUSAL_FACTORS } from "#app/domain/law/complaints/refusal-factors.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import { START_IS_DAY_ZERO } from "#app/domain/law/counting/counting-rules.ts";
import {
  PAUSE_MEDIATION,
  PAUSE_PENALTY_CASE,
  PAUSE_VERIFICATION,
} from "#app/domain/law/counting/pause-rules.ts";
import {
  CHALLENGE_POLICE_REFUSAL,
  DECIDE_TRANSFER,
  HAND_OVER_ITEMS,
  POLICE_DECIDE,
  TRANSFER_TO_POLICE,
} from "#app/domain/law/police/transfer-terms.ts";
import { ONLY_WHAT_IS_NECESSARY } from "#app/domain/law/protection/privacy-rules.ts";
import { NO_RETALIATION, PRODUCT_SECRECY } from "#app/domain/law/protection/protection-rules.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { ANSWER_REPORTER } from "#app/domain/law/reports/policy-terms.ts";
import { REPLY_ADVERTISING_TERM } from "#app/domain/law/reports/reply-duties.ts";
import {
  EXTEND_VERIFICATION,
  TELL_CASE_DECISION,
  VERIFY_REPORT,
} from "#app/domain/law/reports/report-terms.ts";
import { INSIDER_CONDITIONS } from "#app/domain/law/rewards/insider-conditions.ts";
import { ANSWER_REVIEW, TAKE_REVIEW } from "#app/domain/law/rewards/review-terms.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/rewards/reward-exclusions.ts";
import { REWARD_GRADES } from "#app/domain/law/rewards/reward-grades.ts";
import {
  CODE_FOR_ANONYMOUS,
  FIRST_REPORTER,
  KEEP_INSIDER_SAFE,
  REWARD_STARTS_ON_CLAIM,
  REWARDED_FIELDS,
  SERIOUS_BREACH,
  SEVERAL_AUTHORITIES,
  WHO_IS_REWARDED,
} from "#app/domain/law/rewards/reward-rules.ts";
import {
  FINANCE_CONSULTATION,
  INSIDER_UPLIFT,
  REWARD_CAP,
  REWARD_FLOOR,
  REWARD_RATE,
} from "#app/domain/law/rewards/reward-scale.ts";
import { REWARD_SCOPE } from "#app/domain/law/rewards/reward-scope.ts";
import {
  ASK_REWARD_REVIEW,
  CLAIM_REWARD,
  EXTEND_CLAIM,
  NOTIFY_REWARD,
} from "#app/domain/law/rewards/reward-terms.ts";
import { ACTIONS, recordOf } from "#app/domain/matter/action.ts";
import type { RuleUse } from "#app/routes/public/law/rule/rule-uses.tsx";

type UsedIn = RuleUse & { readonly provisions: readonly Provision<unknown>[] };

/** What a visitor may see of it has an address; what happens at the desk has none. */
const USED_IN: readonly UsedIn[] = [
  {
    says: "law.used.clock",
    provisions: [
      DECIDE_ACCEPTANCE,
      ASK_IDENTITY,
      END_MEDIATION,
      TELL_MEDIATION_ENDED,
      VERIFY_REPORT,
      EXTEND_VERIFICATION,
      TELL_CASE_DECISION,
      SETTLE_COMPETENCE,
      PENALTY_CASE,
      EXTEND_PENALTY_CASE,
      REPLY_ADVERTISING_TERM,
      ANSWER_REPORTER,
      DECIDE_TRANSFER,
      TRANSFER_TO_POLICE,
      POLICE_DECIDE,
      CHALLENGE_POLICE_REFUSAL,
      HAND_OVER_ITEMS,
      NOTIFY_REWARD,
      CLAIM_REWARD,
      TAKE_REVIEW,
      ANSWER_REVIEW,
    ],
  },
  { says: "law.used.clockOnceConfirmed", provisions: [ASK_REWARD_REVIEW] },
  {
    says: "law.used.pause",
    provisions: [PAUSE_MEDIATION, PAUSE_VERIFICATION, PAUSE_PENALTY_CASE],
  },
  {
    says: "law.used.grounds",
    provisions: [
      REFUSAL_GROUNDS,
      REFUSAL_FACTORS,
      MEDIATION_END_GROUNDS,
      CASE_CONDITIONS,
      DECLINE_GROUNDS,
      REWARD_SCOPE,
      REWARD_CONDITIONS,
      REWARD_EXCLUSIONS,
      INSIDER_CONDITIONS,
      REWARD_GRADES,
    ],
  },
  {
    says: "law.used.unsealing",
    href: "/protection",
    provisions: [
      ASK_IDENTITY,
      FRAUD_TO_POLICE,
      TELL_MEETING,
      ONLY_WHAT_IS_NECESSARY,
      NO_RETALIATION,
    ],
  },
  {
    says: "law.used.amount",
    href: "/law/reward",
    provisions: [REWARD_RATE, REWARD_FLOOR, INSIDER_UPLIFT, REWARD_CAP, FINANCE_CONSULTATION],
  },
  {
    says: "law.used.explained",
    href: "/reward",
    provisions: [
      WHO_IS_REWARDED,
      SERIOUS_BREACH,
      REWARDED_FIELDS,
      REWARD_SCOPE,
      REWARD_CONDITIONS,
      REWARD_EXCLUSIONS,
      INSIDER_CONDITIONS,
      REWARD_GRADES,
      REWARD_RATE,
      REWARD_FLOOR,
      INSIDER_UPLIFT,
      REWARD_CAP,
      FINANCE_CONSULTATION,
      FIRST_REPORTER,
      SEVERAL_AUTHORITIES,
      NOTIFY_REWARD,
      CLAIM_REWARD,
      EXTEND_CLAIM,
      REWARD_STARTS_ON_CLAIM,
      CODE_FOR_ANONYMOUS,
      ASK_REWARD_REVIEW,
      PRODUCT_SECRECY,
      NO_RETALIATION,
      KEEP_INSIDER_SAFE,
    ],
  },
  { says: "law.used.counting", href: "/law/calculator", provisions: [START_IS_DAY_ZERO] },
  {
    says: "law.used.home",
    href: "/",
    provisions: [DECIDE_ACCEPTANCE, END_MEDIATION, VERIFY_REPORT, EXTEND_VERIFICATION],
  },
  {
    says: "law.used.help",
    href: "/help#deadlines",
    provisions: [
      DECIDE_ACCEPTANCE,
      END_MEDIATION,
      TELL_MEDIATION_ENDED,
      VERIFY_REPORT,
      EXTEND_VERIFICATION,
    ],
  },
  { says: "law.used.before", href: "/file/complaint", provisions: [DECIDE_ACCEPTANCE] },
  { says: "law.used.before", href: "/file/report", provisions: [VERIFY_REPORT] },
];

export function usesOf(provision: Provision<unknown>): readonly RuleUse[] {
  const actions = ACTIONS.filter((action) => recordOf(action).basis.includes(provision));
  return [
    ...USED_IN.filter(({ provisions }) => provisions.includes(provision)),
    ...actions.map(
      (action) => ({ says: "law.used.action", action: `matter.action.${action}` }) as const,
    ),
  ];
}
