import type { LetterText } from "#app/domain/letters/letter.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import type { EventOf, MatterEvent, MatterEventType } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Language, translator } from "#app/i18n/translate.ts";
import { factsOf, type LetterAbout } from "#emails/letters/letter-about.ts";
import { remediesAt } from "#emails/remedies-at.ts";

/** One letter in one language: the official title, its number and its paragraphs. */
export function letterText<Type extends MatterEventType>(
  { name, values }: LetterAbout<Type>,
  event: EventOf<Type>,
  matter: Matter,
  clocks: readonly Clock[],
  language: Language,
): LetterText {
  const t = translator(language);
  const named = {
    number: matter.number,
    kind: t(`matter.kind.${matter.kind}`),
    received: formatDay(matter.receivedOn, language),
    ...values?.(factsOf(event, matter, clocks, language)),
  };
  return {
    title: t(`letters.${name}.title`),
    number: matter.number,
    paragraphs: [
      ...t(`letters.${name}.body`, named).split("\n").filter(Boolean),
      ...bothDays(event, language),
      ...remediesAt(name, event, clocks, language),
    ],
    signedOn: formatDay(event.on, language),
  };
}

/** What was entered later than it happened says so: the reader sees when it was done, and since when that is on record. */
function bothDays({ on, entered }: MatterEvent, language: Language): readonly string[] {
  if (!entered) return [];
  const days = { on: formatDay(on, language), entered: formatDay(entered.on, language) };
  return [translator(language)("letters.enteredLater", days)];
}
