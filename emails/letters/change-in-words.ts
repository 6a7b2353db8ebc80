import type { Correction } from "#app/domain/matter/corrections/correction.ts";
import { said } from "#app/domain/matter/corrections/said.ts";
import { isOfSealed } from "#app/domain/matter/corrections/sealed.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { recordedInWords, subjectInWords } from "#app/i18n/recorded-in-words.ts";
import { type Language, translator } from "#app/i18n/translate.ts";

/** What was recorded, and what it is corrected to, in a sentence. */
export const changeInWords = (
  { subject, old, new: value }: Correction,
  matter: Matter,
  language: Language,
): string => {
  const t = translator(language);
  const name = subjectInWords(subject, language);
  // No letter carries what is sealed.
  if (isOfSealed(subject)) return t("correction.changeSealed", { subject: name });
  return t("correction.change", {
    subject: name,
    old: recordedInWords(said({ subject, value: old }, matter), language),
    new: recordedInWords(said({ subject, value }, matter), language),
  });
};
