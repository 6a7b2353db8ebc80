import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { translator } from "#app/i18n/translate.ts";

/** What administrators are told while the notice of a year is missing. */
export function calendarReminder(year: number, office: OfficeFacts) {
  const t = translator("zh");
  const values = { year, office: office.name };
  return { subject: t("admin.reminder.subject", values), body: t("admin.reminder.body", values) };
}
