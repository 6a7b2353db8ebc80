import type { LetterText } from "#app/domain/letters/letter.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Key, type Language, translator } from "#app/i18n/translate.ts";
import { valuesOf } from "#emails/letter-values.ts";
import { remediesAt } from "#emails/remedies-at.ts";

export type LetterName =
  Extract<Key, `letters.${string}.title`> extends `letters.${infer Name}.title` ? Name : never;

/** One letter in one language: the official title, its number and its paragraphs. */
export function letterText(
  name: LetterName,
  event: MatterEvent,
  matter: Matter,
  clocks: readonly Clock[],
  language: Language,
): LetterText {
  const t = translator(language);
  const values = {
    number: matter.number,
    kind: t(`matter.kind.${matter.kind}`),
    received: formatDay(matter.receivedOn, language),
    ...valuesOf(event, matter, clocks, language),
  };
  return {
    title: t(`letters.${name}.title`),
    number: matter.number,
    paragraphs: [
      ...t(`letters.${name}.body`, values).split("\n"),
      ...remediesAt(name, event, clocks, language),
    ],
    signedOn: formatDay(event.on, language),
  };
}
