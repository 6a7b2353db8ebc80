import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";

export const PRODUCTS = ["drug", "device", "cosmetic", "unsure"] as const;
export type Product = (typeof PRODUCTS)[number];

/** One reward as figures count it: nothing of who reported, against whom, or which matter it was. Sums in fen. */
export type RewardFact = {
  readonly product: Product;
  readonly insider: boolean;
  readonly assessedOn: Day;
  /** When it was settled that there is a reward, or none; null while that is open. */
  readonly decidedOn: Day | null;
  /** Null: no reward. */
  readonly grade: Grade | null;
  /** What is due; zero without a reward. */
  readonly sum: Fen;
  readonly paidOn: Day | null;
  readonly lapsedOn: Day | null;
  /** The last lawful day of the notice, and when it was given; null where none was owed, or not yet. */
  readonly noticeDue: Day | null;
  readonly noticeOn: Day | null;
};

/** A decision that gives a reward. */
export type AwardFact = RewardFact & { readonly decidedOn: Day; readonly grade: Grade };

export const isAward = (fact: RewardFact): fact is AwardFact =>
  fact.decidedOn !== null && fact.grade !== null;
