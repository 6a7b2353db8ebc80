import { office } from "#app/domain/office.ts";
import { translator } from "#app/i18n/translate.ts";

/** What administrators are told while the notice of a year is missing. */
export function calendarReminder(year: number) {
  const t = translator("zh");
  const values = { year, office: office.name.zh };
  return { subject: t("admin.reminder.subject", values), body: t("admin.reminder.body", values) };
}
