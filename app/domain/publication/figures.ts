import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { isWithin, type Period } from "#app/domain/publication/period.ts";
import { isAward, type RewardFact } from "#app/domain/publication/reward-fact.ts";

/** Some years in exact figures: for those who answer for them, never for the public. Sums in fen. */
export type Figures = {
  /** Assessments begun; those that ended with a reward; those that ended without. */
  readonly assessed: number;
  readonly awarded: number;
  readonly denied: number;
  /** Of the awards: the sums, smallest first. */
  readonly sums: readonly Fen[];
  readonly paidSums: readonly Fen[];
  readonly lapsed: number;
  readonly insiders: number;
  /** Notices whose last day was in these years and is past or which were given; how many were given in time. */
  readonly notices: number;
  readonly noticesInTime: number;
};

/**
 * Counts a reward in the year of its decision and a notice in the year of its last lawful day (2025 Announcement No. 41:
 * within fifteen working days). One that is not due yet is neither in time nor late.
 */
export function figuresOf(facts: readonly RewardFact[], period: Period, today: Day): Figures {
  const decided = facts.filter(({ decidedOn }) => isWithin(decidedOn, period));
  const awards = decided.filter(isAward);
  const owed = facts.filter(
    ({ noticeDue, noticeOn }) =>
      isWithin(noticeDue, period) && (noticeOn !== null || (noticeDue ?? today) < today),
  );
  return {
    assessed: facts.filter(({ assessedOn }) => isWithin(assessedOn, period)).length,
    awarded: awards.length,
    denied: decided.length - awards.length,
    sums: sumsOf(awards),
    paidSums: sumsOf(awards.filter(({ paidOn }) => paidOn !== null)),
    lapsed: awards.filter(({ lapsedOn }) => lapsedOn !== null).length,
    insiders: awards.filter(({ insider }) => insider).length,
    notices: owed.length,
    noticesInTime: owed.filter(isInTime).length,
  };
}

const sumsOf = (facts: readonly RewardFact[]): readonly Fen[] =>
  facts.map(({ sum }) => sum).toSorted((one, other) => one - other);

const isInTime = ({ noticeDue, noticeOn }: RewardFact): boolean =>
  noticeDue !== null && noticeOn !== null && noticeOn <= noticeDue;

export const totalOf = (sums: readonly Fen[]): Fen => sums.reduce((all, sum) => all + sum, 0);

/** The sum in the middle, of an even number the mean of both, in whole fen; zero of none. */
export function medianOf(sums: readonly Fen[]): Fen {
  const upper = sums[Math.floor(sums.length / 2)] ?? 0;
  const lower = sums[Math.floor((sums.length - 1) / 2)] ?? 0;
  return Math.round((lower + upper) / 2);
}

/** Per cent, whole; null of none. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 100) / whole);
