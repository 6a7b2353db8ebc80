import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";

/** What somebody is told whose sign-in was reset; it goes to the address the office knew before. */
export function signInReset(at: Date, office: OfficeFacts) {
  const t = translator("zh");
  const values = { when: formatInstant(at, "zh"), office: office.name };
  return { subject: t("people.mail.subject"), body: t("people.mail.body", values) };
}
