import { formatDay, formatItem, formatYuan } from "#app/i18n/format.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { type Language, translator } from "#app/i18n/translate.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** A recorded value as what it is: a day, fen, items of an article, or words. */
type Said =
  | { readonly day: string }
  | { readonly fen: number }
  | { readonly items: readonly { readonly number: number; readonly says: Bilingual }[] }
  | { readonly text: string };

/** A recorded value as people read it. */
export function recordedInWords(said: Said, language: Language): string {
  if ("day" in said) return formatDay(said.day, language);
  if ("fen" in said) return formatYuan(said.fen, language);
  if ("text" in said) return said.text;
  const t = translator(language);
  return said.items
    .map(({ number, says }) =>
      t("letters.ground", { number: formatItem(number, language), says: says[language] }),
    )
    .join(" ")
    .replace(/[；，]$/u, "。");
}

/** What a recorded value is called: `day:accepted` is the day of an event, everything else, sealed or not, has a name of its own. */
export function subjectInWords(subject: string, language: Language): string {
  const t = translator(language);
  const [, event] = subject.split("day:");
  const key = event
    ? `matter.event.${event}`
    : `correction.subject.${subject.replace("sealed:", "")}`;
  const name = isKey(key) ? t(key) : subject;
  return event ? t("correction.dayOf", { event: name }) : name;
}
