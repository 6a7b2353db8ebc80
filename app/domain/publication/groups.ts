import { monthOf, yearOf } from "#app/domain/calendar/day.ts";
import { yuan } from "#app/domain/law/fen.ts";
import { GRADES, type Grade } from "#app/domain/law/rewards/reward-scale.ts";
import { type Range, type Respect, runsOf } from "#app/domain/publication/partition.ts";
import type { Period } from "#app/domain/publication/period.ts";
import { type AwardFact, PRODUCTS, type Product } from "#app/domain/publication/reward-fact.ts";

/** Policy: from how much on, in fen, a sum is in a band. Wide enough that no fine can be worked back from one. */
export const BANDS = [0, 5_000, 10_000, 50_000, 100_000, 500_000].map(yuan);

/** A quarter of a year: `2026-3`. */
export type Quarter = `${number}-${number}`;

/** Decisions that are alike as far as they may be told apart. */
export type DecisionGroup = {
  readonly products: Range<Product>;
  readonly grades: Range<Grade>;
  /** By their lower ends, in fen. */
  readonly bands: Range<number>;
  readonly quarters: Range<Quarter>;
  readonly count: number;
};

const PRODUCT: Respect<AwardFact, Product> = { values: PRODUCTS, of: ({ product }) => product };
const GRADE: Respect<AwardFact, Grade> = { values: GRADES, of: ({ grade }) => grade };
const BAND: Respect<AwardFact, number> = {
  values: BANDS,
  of: ({ sum }) => BANDS.findLast((least) => sum >= least) ?? 0,
};

/**
 * The awards of some years in groups of at least k: split by product, then grade, then sum, then quarter, each as far as it
 * goes. The groups are disjoint and hold every award once, so whatever is added and subtracted stands for k of them or none.
 * Whether reporters are insiders is not among the respects: of a group that is all insiders everybody would know it.
 */
export function groupsOf(
  awards: readonly AwardFact[],
  period: Period,
  k: number,
): readonly DecisionGroup[] {
  if (awards.length < k) return [];
  const quarter = { values: quartersOf(period), of: quarterOf };
  return runsOf(awards, PRODUCT, k).flatMap(({ range: products, items: ofProduct }) =>
    runsOf(ofProduct, GRADE, k).flatMap(({ range: grades, items: ofGrade }) =>
      runsOf(ofGrade, BAND, k).flatMap(({ range: bands, items: ofBand }) =>
        runsOf(ofBand, quarter, k).map(({ range: quarters, items }) => ({
          ...{ products, grades, bands, quarters },
          count: items.length,
        })),
      ),
    ),
  );
}

const quarterOf = ({ decidedOn }: AwardFact): Quarter =>
  `${yearOf(decidedOn)}-${Math.ceil(monthOf(decidedOn) / 3)}`;

const quartersOf = ({ from, until }: Period): readonly Quarter[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index).flatMap((year) =>
    [1, 2, 3, 4].map((quarter): Quarter => `${year}-${quarter}`),
  );
