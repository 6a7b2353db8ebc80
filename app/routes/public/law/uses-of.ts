import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/case-grounds.ts";
import {
  DECIDE_ACCEPTANCE,
  END_MEDIATION,
  TELL_MEDIATION_ENDED,
} from "#app/domain/law/complaint-terms.ts";
import { START_IS_DAY_ZERO } from "#app/domain/law/counting-rules.ts";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/mediation-end-grounds.ts";
import { PENALTY_CASE } from "#app/domain/law/penalty-terms.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/refusal-grounds.ts";
import { EXTEND_VERIFICATION, VERIFY_REPORT } from "#app/domain/law/report-terms.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/reward-exclusions.ts";
import { REWARD_GRADES } from "#app/domain/law/reward-grades.ts";
import {
  FINANCE_CONSULTATION,
  INSIDER_UPLIFT,
  REWARD_CAP,
  REWARD_FLOOR,
  REWARD_RATE,
} from "#app/domain/law/reward-scale.ts";
import { CLAIM_REWARD, NOTIFY_REWARD } from "#app/domain/law/reward-terms.ts";
import type { Key } from "#app/i18n/translate.ts";

export type Use = { readonly says: Key; readonly href?: string };

type UsedIn = Use & { readonly provisions: readonly Provision<unknown>[] };

/** What a visitor may see of it has an address; what happens at the desk has none. */
const USED_IN: readonly UsedIn[] = [
  {
    says: "law.used.clock",
    provisions: [
      DECIDE_ACCEPTANCE,
      END_MEDIATION,
      VERIFY_REPORT,
      EXTEND_VERIFICATION,
      PENALTY_CASE,
      NOTIFY_REWARD,
      CLAIM_REWARD,
    ],
  },
  {
    says: "law.used.grounds",
    provisions: [
      REFUSAL_GROUNDS,
      MEDIATION_END_GROUNDS,
      CASE_CONDITIONS,
      DECLINE_GROUNDS,
      REWARD_CONDITIONS,
      REWARD_EXCLUSIONS,
      REWARD_GRADES,
    ],
  },
  {
    says: "law.used.amount",
    href: "/law/reward",
    provisions: [REWARD_RATE, REWARD_FLOOR, INSIDER_UPLIFT, REWARD_CAP, FINANCE_CONSULTATION],
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

export const usesOf = (provision: Provision<unknown>): readonly Use[] =>
  USED_IN.filter(({ provisions }) => provisions.includes(provision));
