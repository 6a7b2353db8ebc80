/** How many different matters somebody opened: at most in an hour of the clock, and in a day. */
const SPANS = ["hour", "day"] as const;
export type Span = (typeof SPANS)[number];
export type Opened = Readonly<Record<Span, number>>;

/** What is usual on a day on which anything is opened; null where too few days are known to say. */
export type Habits = { readonly own: Opened | null; readonly colleagues: Opened | null };

/** Policy: so many are anybody's work, somebody's with whom nothing can be compared, too. */
const ANYBODYS: Opened = { hour: 30, day: 60 };

/** Policy: what piles up over a week's holiday is worked off at less than this many times the usual pace. */
const TIMES = 3;

/**
 * Policy: one's own habit counts between the half and the double of one's colleagues'. Whoever stands in does a
 * colleague's work, and nobody teaches the alarm by opening a little more every day.
 */
const APART = 2;

/** What today is compared with, in matters; zero where nothing is known. */
export function usualIn(span: Span, { own, colleagues }: Habits): number {
  if (colleagues === null) return own?.[span] ?? 0;
  const theirs = colleagues[span];
  return Math.min(Math.max(own?.[span] ?? theirs, theirs / APART), theirs * APART);
}

/** More than this rings. */
export const mostIn = (span: Span, habits: Habits): number =>
  Math.max(ANYBODYS[span], Math.floor(usualIn(span, habits) * TIMES));

/**
 * In which spans so many are too many. Each is told when it is passed, and again each time the figure has doubled since;
 * `told` says at which figures it was. Nobody is kept from their work.
 */
export const spansPassed = (opened: Opened, told: Opened, habits: Habits): readonly Span[] =>
  SPANS.filter(
    (span) => opened[span] > mostIn(span, habits) && opened[span] >= told[span] * AGAIN_AT,
  );

/** Policy: one press more is no news. */
const AGAIN_AT = 2;
