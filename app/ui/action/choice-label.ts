import { said } from "#app/domain/matter/corrections/said.ts";
import type { Choice } from "#app/domain/matter/record/field.ts";
import { formatDay, formatItem } from "#app/i18n/format.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { recordedInWords, subjectInWords } from "#app/i18n/recorded-in-words.ts";
import type { Words } from "#app/ui/words.tsx";

const WORDS = {
  field: "desk.field",
  pause: "matter.pause",
  mediation: "mediation.choice",
} as const;

/** One answer in the reader's words: an item of an article has its number before it. */
export function choiceLabel(choice: Choice, { t, language }: Words): string {
  if ("item" in choice) return `${choice.item.number}. ${choice.item.says[language]}`;
  if ("added" in choice)
    return t("desk.field.supplementOf", { day: formatDay(choice.added, language) });
  if ("recorded" in choice) {
    const { recorded, matter } = choice;
    const value = recordedInWords(said(recorded, matter), language);
    return t("correction.choice", { subject: subjectInWords(recorded.subject, language), value });
  }
  if ("name" in choice) return choice.name[language];
  if ("unmet" in choice) {
    const { number, says } = choice.unmet;
    return t("desk.field.unmetCondition", {
      number: formatItem(number, language),
      says: says[language],
    });
  }
  const key = `${WORDS[choice.words]}.${choice.value}`;
  return isKey(key) ? t(key) : choice.value;
}
