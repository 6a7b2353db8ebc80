import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { translator } from "#app/i18n/translate.ts";

/** What administrators are told while nobody here can decide on something: not what it is, nor how much. */
export function strandedMail(office: OfficeFacts) {
  const t = translator("zh");
  const values = { office: office.name };
  const body = [t("exclusion.stranded.says"), t("exclusion.stranded.wayOut")].join("\n\n");
  return { subject: t("exclusion.stranded.subject", values), body };
}
