import type { PenaltyKind } from "#app/domain/cases/case.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { GRADES, type Grade, type RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { rewardAmount } from "#app/domain/reward/amount.ts";
import { MOST_UPLIFT } from "#app/domain/reward/finance.ts";

/** What the records say about a reward before anybody assesses it: facts beside the questions, never who the reporter is. */
export type KnownFacts = {
  /** As the reporter said of themselves. */
  readonly insider: boolean;
  readonly named: boolean;
  /** Fines and confiscations, in fen; null before a penalty. */
  readonly punished: Fen | null;
  /** Which court passed sentence, where it was one. */
  readonly court: string | null;
  readonly seriousness: Seriousness;
  /** What each grade comes to by the general rules, and at most under the announcement for insiders where it may apply; in fen. */
  readonly worth: readonly Worth[];
  /** Files of the reporter's, and what they added later. */
  readonly files: number;
  readonly added: number;
  /** How many of the conditions of a case were found to hold. */
  readonly conditionsFound: number;
};

/**
 * Whether the breach is a serious one by what is on record (2021 Measures, art. 2(2)): a sentence, a penalty of a grave kind, or
 * fines and confiscations that are large by the bureau's own parameters. "Small" where the province names a sum and nothing of all
 * that holds; "open" where it names none, or the kinds of penalty are not on record.
 */
export const SERIOUSNESS = [
  "sentenced",
  "grave",
  "large",
  "large-for-a-person",
  "small",
  "open",
] as const;
export type Seriousness = (typeof SERIOUSNESS)[number];

type Known = Pick<Matter, "insider" | "named" | "penalty" | "findings" | "added">;

export function knownFacts(matter: Known, scale: RewardScale, files: number): KnownFacts {
  const { insider, named, penalty, findings, added } = matter;
  return {
    ...{ insider, named, files },
    punished: penalty && penalty.fines + penalty.confiscations,
    court: penalty?.court ?? null,
    seriousness: seriousness(penalty, scale),
    worth: GRADES.map((grade) => worthOf(matter, grade, scale)),
    added: added.length,
    conditionsFound: findings?.conditions.length ?? 0,
  };
}

type Worth = { readonly grade: Grade; readonly general: Fen; readonly raised: Fen | null };

/** The announcement raises a reward with the finance authority's consent, for an insider who gave their name. */
function worthOf({ insider, named, penalty }: Known, grade: Grade, scale: RewardScale): Worth {
  const fines = penalty ? penalty.fines + penalty.confiscations : 0;
  const isRaised = insider && named && scale.insiderRule === "raised-with-finance-consent";
  const raise = { insider: true, financeAgreedUplift: MOST_UPLIFT };
  return {
    grade,
    general: rewardAmount({ grade, fines, scale, insider: false }).amount,
    raised: isRaised ? rewardAmount({ grade, fines, scale, ...raise }).amount : null,
  };
}

/** Suspension of business, closure and loss of a licence (art. 2(2)). */
const GRAVE: readonly PenaltyKind[] = ["businessSuspended", "closed", "licenceRevoked"];

/** Large from the sum itself on: "以上" includes it. */
export function seriousness(
  penalty: Matter["penalty"],
  { largeAmountPerson, largeAmountOrganisation }: RewardScale,
): Seriousness {
  if (penalty?.court) return "sentenced";
  if (penalty?.kinds?.some((kind) => GRAVE.includes(kind))) return "grave";
  const sum = penalty ? penalty.fines + penalty.confiscations : 0;
  if (largeAmountOrganisation !== null && sum >= largeAmountOrganisation) return "large";
  if (largeAmountPerson !== null && sum >= largeAmountPerson) return "large-for-a-person";
  const isKnown = largeAmountPerson !== null && penalty?.kinds !== undefined;
  return isKnown ? "small" : "open";
}
