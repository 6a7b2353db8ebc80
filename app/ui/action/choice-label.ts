import type { Choice } from "#app/domain/matter/record/field.ts";
import { formatItem } from "#app/i18n/format.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Words } from "#app/ui/words.tsx";

const WORDS = {
  field: "desk.field",
  pause: "matter.pause",
  mediation: "mediation.choice",
} as const;

/** One answer in the reader's words: an item of an article has its number before it. */
export function choiceLabel(choice: Choice, { t, language }: Words): string {
  if ("item" in choice) return `${choice.item.number}. ${choice.item.says[language]}`;
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
