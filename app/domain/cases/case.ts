import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";

/** A case is one penalty decision of the office, or one judgment of a court. */
export const CASE_KINDS = ["penalty", "judgment"] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** The kinds of penalty there are (Administrative Penalty Law, art. 9), in the order of the article. */
export const PENALTY_KINDS = [
  "warned",
  "criticised",
  "fined",
  "gainsConfiscated",
  "goodsConfiscated",
  "licenceSuspended",
  "gradeLowered",
  "licenceRevoked",
  "activityRestricted",
  "businessSuspended",
  "closed",
  "barred",
  "detained",
] as const;
export type PenaltyKind = (typeof PENALTY_KINDS)[number];

/** What an entry sets down: the decision, a slip of the pen put right, what a review or a court changed, money that came in. */
export const ENTRY_KINDS = ["decision", "correction", "review", "court", "collection"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What became of an entry: another agreed, another sent it back, its maker took it back. */
export const SETTLED = ["confirmed", "returned", "withdrawn"] as const;
export type Settled = (typeof SETTLED)[number];

/** In fen, and by which document; an empty one is the decision itself. */
export type Sum = { readonly fen: Fen; readonly paper: string };

/** A case whole, as one entry states it. */
export type Statement = {
  readonly kind: CaseKind;
  readonly number: string;
  readonly decidedOn: Day;
  readonly respondent: string;
  readonly penalties: readonly PenaltyKind[];
  /** Of a judgment, whose; null of a penalty. */
  readonly court: string | null;
  readonly fine: Sum;
  readonly gains: Sum;
  readonly goods: Sum;
  /** What was taken off the gains before they were confiscated (SAMR Order 118, art. 4, 5 and 10); empty where nothing was. */
  readonly baseNote: string;
};

/** What a decision took from the respondent, in fen, as a matter carries it: by it a reward is reckoned. */
export type CaseSums = {
  readonly decisionNumber: string;
  readonly fines: Fen;
  readonly confiscations: Fen;
};

export const sumsIn = ({ number, fine, gains, goods }: Statement): CaseSums => ({
  decisionNumber: number,
  fines: fine.fen,
  confiscations: gains.fen + goods.fen,
});

type Sums = Pick<Statement, "fine" | "gains" | "goods">;

/** By which kind of penalty a sum is taken. */
export const KIND_OF = {
  fine: "fined",
  gains: "gainsConfiscated",
  goods: "goodsConfiscated",
} as const satisfies Record<keyof Sums, PenaltyKind>;

/** The sums that say something else than the kinds of penalty: one without the other. */
export const unlikeKinds = (said: Sums & Pick<Statement, "penalties">): readonly (keyof Sums)[] =>
  (["fine", "gains", "goods"] as const).filter(
    (sum) => said[sum].fen > 0 !== said.penalties.includes(KIND_OF[sum]),
  );
