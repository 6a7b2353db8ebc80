import type { Day } from "#app/domain/calendar/day.ts";
import {
  type CaseSums,
  KIND_OF,
  PENALTY_KINDS,
  type PenaltyKind,
  type Statement,
  type Sum,
} from "#app/domain/cases/case.ts";
import type { Fen } from "#app/domain/law/fen.ts";

/** What an administrative review, a court or the office itself made of a decision: by whom, on which day, by which document, and the sums that are left, in fen. */
export type Altered = {
  readonly what: "review" | "court" | "correction";
  readonly on: Day;
  readonly authority: string;
  readonly paper: string;
  readonly note: string;
  readonly fine: Fen;
  readonly gains: Fen;
  readonly goods: Fen;
};

/** Money that came in, in fen: on which day and by which voucher; words where it is more than was decided. */
export type Collected = {
  readonly what: "collection";
  readonly on: Day;
  readonly paper: string;
  readonly note: string;
  readonly collected: Fen;
};

export type CaseChange = Altered | Collected;

/** What is taken of the respondent once a change is confirmed. The decision keeps its number: what changed it has its own. */
export const sumsAfter = ({ decisionNumber, ...sums }: CaseSums, change: CaseChange): CaseSums =>
  change.what === "collection"
    ? { decisionNumber, ...sums }
    : { decisionNumber, fines: change.fine, confiscations: change.gains + change.goods };

/** The case as it stands after a change, whole; what became of its sums stands with the document that changed them. */
export function statementAfter(standing: Statement, change: CaseChange): Statement {
  if (change.what === "collection") return standing;
  const sums = {
    fine: sumAfter(standing.fine, change.fine, change),
    gains: sumAfter(standing.gains, change.gains, change),
    goods: sumAfter(standing.goods, change.goods, change),
  };
  return { ...standing, ...sums, penalties: kindsAfter(standing.penalties, change) };
}

const sumAfter = (standing: Sum, fen: Fen, { paper }: Altered): Sum =>
  standing.fen === fen ? standing : { fen, paper };

/** The kinds of penalty that a change leaves, in the order of the article: of money those whose sum is left, of others all. */
export function kindsAfter(
  kinds: readonly PenaltyKind[],
  change: CaseChange,
): readonly PenaltyKind[] {
  if (change.what === "collection") return kinds;
  const isLeft: Partial<Record<PenaltyKind, boolean>> = {
    [KIND_OF.fine]: change.fine > 0,
    [KIND_OF.gains]: change.gains > 0,
    [KIND_OF.goods]: change.goods > 0,
  };
  return PENALTY_KINDS.filter((kind) => isLeft[kind] ?? kinds.includes(kind));
}
