import type { Fen } from "#app/domain/law/fen.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

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
  /** Files of the reporter's, and what they added later. */
  readonly files: number;
  readonly added: number;
  /** How many of the conditions of a case were found to hold. */
  readonly conditionsFound: number;
};

/**
 * Whether the breach is a serious one by what is on record (2021 Measures, art. 2(2)): a sentence, or fines and confiscations that
 * are large by the bureau's own parameters. "Open" where only other kinds of penalty could say so, or the province names no sum.
 */
export const SERIOUSNESS = ["sentenced", "large", "large-for-a-person", "open"] as const;
export type Seriousness = (typeof SERIOUSNESS)[number];

type Known = Pick<Matter, "insider" | "named" | "penalty" | "findings" | "added">;

export function knownFacts(matter: Known, scale: RewardScale, files: number): KnownFacts {
  const { insider, named, penalty, findings, added } = matter;
  return {
    ...{ insider, named, files },
    punished: penalty && penalty.fines + penalty.confiscations,
    court: penalty?.court ?? null,
    seriousness: seriousness(penalty, scale),
    added: added.length,
    conditionsFound: findings?.conditions.length ?? 0,
  };
}

/** Large from the sum itself on: "以上" includes it. */
function seriousness(
  penalty: Matter["penalty"],
  { largeAmountPerson, largeAmountOrganisation }: RewardScale,
): Seriousness {
  if (penalty?.court) return "sentenced";
  const sum = penalty ? penalty.fines + penalty.confiscations : 0;
  if (largeAmountOrganisation !== null && sum >= largeAmountOrganisation) return "large";
  if (largeAmountPerson !== null && sum >= largeAmountPerson) return "large-for-a-person";
  return "open";
}
