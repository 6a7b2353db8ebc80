import { type Habits, mostIn, type Opened, type Span } from "#app/domain/audit/many-looks.ts";

/** What an alarm of many looks says: how many were opened, what that was compared with, and from where on it rings. */
export type Compared = {
  readonly span: Span;
  readonly opened: number;
  readonly most: number;
  /** Null where too few days are known. */
  readonly own: number | null;
  readonly colleagues: number | null;
};

export const compared = (span: Span, opened: Opened, habits: Habits): Compared => ({
  span,
  opened: opened[span],
  most: mostIn(span, habits),
  own: habits.own?.[span] ?? null,
  colleagues: habits.colleagues?.[span] ?? null,
});
