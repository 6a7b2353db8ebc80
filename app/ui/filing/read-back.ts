import { readAboutWhen } from "#app/domain/typed/about-when.ts";
import { readAmount } from "#app/domain/typed/amount.ts";
import { inCapitals } from "#app/domain/typed/capitals.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import { formatPartOfYear, formatYuan } from "#app/i18n/format.ts";
import type { Words } from "#app/ui/words.tsx";

/** A time as it was understood, in words which are understood as the same time; as typed where it was not. */
export function whenInWords(typed: string, { t, language }: Words): string {
  const reading = readAboutWhen(typed);
  if (!isUnderstood(reading)) return typed;
  if (!reading.value.known) return t("typed.unknownTime");
  const [first = "", last] = reading.shownAs.split("/");
  const from = formatPartOfYear(first, language);
  return last ? t("typed.span", { from, through: formatPartOfYear(last, language) }) : from;
}

/** A sum in figures and, in Chinese, in the capitals of bills beside them: a slipped comma shows. */
export function sumInWords(typed: string, { language }: Words): string {
  const reading = readAmount(typed);
  if (!isUnderstood(reading)) return typed;
  const figures = formatYuan(reading.value, language);
  return language === "zh" ? `${figures} ${inCapitals(reading.value)}` : figures;
}
