import { GRADES, type Grade } from "#app/domain/law/rewards/reward-scale.ts";
import { BANDS, type DecisionGroup, type Quarter } from "#app/domain/publication/groups.ts";
import type { Range } from "#app/domain/publication/partition.ts";
import type { Period } from "#app/domain/publication/period.ts";
import { PRODUCTS, type Product } from "#app/domain/publication/reward-fact.ts";
import { formatList, formatYuan } from "#app/i18n/format.ts";
import type { Words } from "#app/ui/words.tsx";

/** What a group has in common, in the reader's language; where it was not split in a respect, that. */
export const productsIn = ({ products }: DecisionGroup, { t, language }: Words): string =>
  isWhole(PRODUCTS, products)
    ? t("publication.range.all")
    : formatList(
        valuesIn<Product>(PRODUCTS, products).map((product) => t(`publication.range.${product}`)),
        language,
      );

export const gradesIn = ({ grades }: DecisionGroup, { t, language }: Words): string =>
  isWhole(GRADES, grades)
    ? t("publication.range.all")
    : formatList(
        valuesIn<Grade>(GRADES, grades).map((grade) => t(`reward.grade.${grade}`)),
        language,
      );

export function sumsIn({ bands: [first, last] }: DecisionGroup, { t, language }: Words): string {
  const above = BANDS[BANDS.indexOf(last) + 1];
  const least = formatYuan(first, language);
  if (above === undefined)
    return first === BANDS[0]
      ? t("publication.range.all")
      : t("publication.range.above", { least });
  const most = formatYuan(above, language);
  if (first === BANDS[0]) return t("publication.range.below", { most });
  return t("publication.range.between", { least, most });
}

export function quartersIn({ quarters }: DecisionGroup, period: Period, { t }: Words): string {
  const [first, last] = quarters;
  if (first === `${period.from}-1` && last === `${period.until}-4`)
    return t("publication.range.all");
  const said = (one: Quarter) => {
    const [year = "", quarter = ""] = one.split("-");
    return t("publication.range.quarter", { year, quarter });
  };
  if (first === last) return said(first);
  return t("publication.range.quarters", { first: said(first), last: said(last) });
}

export const yearsIn = ({ from, until }: Period, { t }: Pick<Words, "t">): string =>
  t(from === until ? "publication.years.one" : "publication.years.several", { from, until });

const valuesIn = <Value>(values: readonly Value[], [first, last]: Range<Value>) =>
  values.slice(values.indexOf(first), values.indexOf(last) + 1);

const isWhole = <Value>(values: readonly Value[], range: Range<Value>) =>
  valuesIn(values, range).length === values.length;
