import { LONGEST_NAME, type PhraseFaults, type PhraseTyped } from "#app/domain/phrases/phrase.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** What is wrong with one field of a phrase, a whole sentence; undefined where nothing is. */
export function phraseFault(
  t: Translate,
  faults: PhraseFaults,
  field: keyof PhraseTyped,
): string | undefined {
  const fault = faults[field];
  if (fault === "too-long")
    return t("phrases.fault.tooLong", { longest: field === "name" ? LONGEST_NAME : LONGEST });
  return fault && t(`phrases.fault.${field}`);
}
