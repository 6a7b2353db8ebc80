import type { Fen } from "#app/domain/law/fen.ts";
import { balanceOf, type KindTotal } from "#app/domain/payout/journal.ts";

/** What one asked to be in a year's budget for rewards, in fen, and what another said of it. The first sets it, later ones raise it. */
export type BudgetEntry = {
  readonly id: string;
  readonly year: number;
  readonly sum: Fen;
  /** The number of the document that gave it. */
  readonly document: string;
  readonly by: string;
  /** Null as long as it waits for another. */
  readonly approved: boolean | null;
};

/** A year's budget, in fen; null where none was confirmed: then this office keeps it elsewhere, and nothing is measured. */
export function budgetOf(entries: readonly Pick<BudgetEntry, "sum" | "approved">[]): Fen | null {
  const confirmed = entries.filter(({ approved }) => approved === true);
  return confirmed.length === 0 ? null : confirmed.reduce((sum, entry) => sum + entry.sum, 0);
}

/** How a year stands, in fen. */
export type YearStanding = {
  readonly budget: Fen | null;
  /** Told and not authorised, whenever it was told: it is still to be paid out of this year. */
  readonly committed: Fen;
  readonly authorised: Fen;
  /** Paid in the year, less what the bank returned. */
  readonly paid: Fen;
  readonly owed: Fen;
  readonly recovered: Fen;
  /** Of the budget what is neither paid nor promised; below nothing where more was promised than there is. */
  readonly balance: Fen | null;
};

type Moves = {
  /** Of the year, kind by kind. */
  readonly within: readonly KindTotal[];
  /** Up to its last day. */
  readonly untilThen: readonly KindTotal[];
};

/**
 * A year's standing from the journal. Policy: what was taken back belongs to the treasury and makes no room; an office that may
 * spend it again raises its budget.
 */
export function yearStanding(budget: Fen | null, { within, untilThen }: Moves): YearStanding {
  const committed = balanceOf("committed", untilThen);
  const authorised = balanceOf("authorised", untilThen);
  const paid = paidIn(within);
  return {
    budget,
    committed,
    authorised,
    paid,
    owed: balanceOf("owed", untilThen),
    recovered: balanceOf("recovered", untilThen),
    balance: budget === null ? null : budget - paid - authorised - committed,
  };
}

/** What left in the year: taking it back later does not undo that. */
const paidIn = (within: readonly KindTotal[]): Fen =>
  within.reduce((sum, { kind, sum: moved }) => {
    if (kind === "payment" || kind === "opening") return sum + moved;
    return kind === "reversal" ? sum - moved : sum;
  }, 0);

/** More was promised than the year has: finance and heads are told, and the promise stands. */
export const isOverdrawn = ({ balance }: Pick<YearStanding, "balance">): boolean =>
  balance !== null && balance < 0;

/** What may still be authorised this year, in fen; null where no budget is kept here. */
export const roomIn = ({ budget, paid, authorised }: YearStanding): Fen | null =>
  budget === null ? null : budget - paid - authorised;
