import { addDays, type Day, day, yearOf } from "#app/domain/calendar/day.ts";
import { PUBLISHED_AFTER_DAYS } from "#app/domain/publication/policy.ts";
import { isAward, type RewardFact } from "#app/domain/publication/reward-fact.ts";

/** Whole years, both included, that are published together. */
export type Period = { readonly from: number; readonly until: number };

export const isWithin = (on: Day | null, { from, until }: Period): boolean =>
  on !== null && yearOf(on) >= from && yearOf(on) <= until;

/** The last year that lies far enough back to be published on this day. */
export function lastPublishableYear(today: Day): number {
  const year = yearOf(today);
  return [year - 1, year - 2].find((one) => isLongAgo(one, today)) ?? year - 2;
}

const isLongAgo = (year: number, today: Day): boolean =>
  addDays(day(`${year}-12-31`), PUBLISHED_AFTER_DAYS) <= today;

/**
 * What may be published next: the first year after the last published one, together with as many later ones as it takes to
 * have k awards; null where there are not so many yet. A year is published whole and once, so that nobody can tell from
 * two states of a page what came between them.
 */
export function nextPeriod(
  facts: readonly RewardFact[],
  published: readonly Period[],
  today: Day,
  k: number,
): Period | null {
  const years = facts.filter(isAward).map(({ decidedOn }) => yearOf(decidedOn));
  const from =
    published.length > 0
      ? Math.max(...published.map(({ until }) => until)) + 1
      : Math.min(...years);
  for (let until = from; until <= lastPublishableYear(today); until += 1) {
    if (years.filter((year) => year >= from && year <= until).length >= k) return { from, until };
  }
  return null;
}
