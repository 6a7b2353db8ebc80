/**
 * By what matters are held against each other: facts, and no verdict on any of them. `same-fact` is one telephone, one
 * respondent and one product (Order 121, art. 35(2), speaks of one reporter and one fact).
 */
export const RELATIONS = [
  "phone",
  "same-fact",
  "respondent",
  "credit-code",
  "product",
  "licence",
  "batch",
  "trace-code",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Policy: a month, a quarter, a year, in days. */
export const SPANS = [30, 90, 365] as const;

/** Policy: beyond so many nobody asks how many exactly. */
export const MOST_COUNTED = 200;

/** Policy: so many of the newest are named; the search has the others. */
export const NEWEST_NAMED = 3;

/** How many others were received in each of the spans up to today, and the newest of them. */
export type Related<Named> = {
  readonly relation: Relation;
  readonly counts: readonly number[];
  readonly newest: readonly Named[];
};

/** Whether there are more than were counted. */
export const isMany = (count: number): boolean => count > MOST_COUNTED;
