import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import {
  type Figures,
  figuresOf,
  medianOf,
  shareOf,
  totalOf,
} from "#app/domain/publication/figures.ts";
import { type DecisionGroup, groupsOf } from "#app/domain/publication/groups.ts";
import { isWithin, type Period } from "#app/domain/publication/period.ts";
import { MOST_OF_ONE, ROUNDED_TO } from "#app/domain/publication/policy.ts";
import { isAward, type RewardFact } from "#app/domain/publication/reward-fact.ts";

/** What the public is told of some years. Null: withheld, as it would stand for too few. Sums in fen, rounded. */
export type Release = Period & {
  readonly smallestGroup: number;
  readonly groups: readonly DecisionGroup[];
  readonly awarded: number;
  readonly denied: number | null;
  readonly insiders: number | null;
  readonly total: Fen | null;
  readonly median: Fen;
  readonly paid: number | null;
  readonly paidTotal: Fen | null;
  /** Per cent of the notices given within the limit. */
  readonly inTime: number | null;
};

/**
 * The published state of a period that has at least k awards. A part of the awards is told only where the rest is none or
 * large enough, too: what is left of a total is as good as told. Reporters inside and outside are both k or neither is told.
 */
export function releaseOf(
  facts: readonly RewardFact[],
  period: Period,
  today: Day,
  k: number,
): Release {
  const figures = figuresOf(facts, period, today);
  const awards = facts.filter(isAward).filter(({ decidedOn }) => isWithin(decidedOn, period));
  const { awarded, denied, insiders, sums, notices, noticesInTime } = figures;
  if (awarded < k) throw new RangeError(`Of ${awarded} awards nothing is published`);
  return {
    ...period,
    smallestGroup: k,
    groups: groupsOf(awards, period, k),
    awarded,
    denied: isSmall(denied, k) ? null : denied,
    insiders: Math.min(insiders, awarded - insiders) < k ? null : insiders,
    total: isTold(sums) ? rounded(totalOf(sums)) : null,
    median: rounded(medianOf(sums)),
    ...paidOf(figures, k),
    inTime: notices < k ? null : shareOf(noticesInTime, notices),
  };
}

const isSmall = (count: number, k: number): boolean => count > 0 && count < k;

/** What is paid, and with it what is not. */
function paidOf({ sums, paidSums }: Figures, k: number): Pick<Release, "paid" | "paidTotal"> {
  const rest = sums.length - paidSums.length;
  if (isSmall(paidSums.length, k) || isSmall(rest, k)) return { paid: null, paidTotal: null };
  const told = [sums, paidSums, without(sums, paidSums)].every(isTold);
  return { paid: paidSums.length, paidTotal: told ? rounded(totalOf(paidSums)) : null };
}

/** A total in which one sum is most of it would tell that sum. */
const isTold = (sums: readonly Fen[]): boolean =>
  sums.length === 0 || Math.max(...sums) * 100 <= totalOf(sums) * MOST_OF_ONE;

const rounded = (sum: Fen): Fen => Math.round(sum / ROUNDED_TO) * ROUNDED_TO;

/** Both sorted: what is in the first and not in the second, each as often as it is. */
function without(sums: readonly Fen[], taken: readonly Fen[]): readonly Fen[] {
  const left = [...taken];
  return sums.filter((sum) => {
    const at = left.indexOf(sum);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
