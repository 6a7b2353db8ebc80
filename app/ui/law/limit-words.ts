import type { Limit } from "#app/domain/law/limit.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** Twelve months are said as a year. */
export function limitWords({ unit, count }: Limit, t: Translate): string {
  const inYears = unit === "months" && count % 12 === 0;
  return inYears ? t("law.limit.years", { count: count / 12 }) : t(`law.limit.${unit}`, { count });
}
