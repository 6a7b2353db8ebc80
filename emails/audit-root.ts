import type { Checkpoint } from "#app/domain/audit/checkpoint.ts";
import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";

/** What auditors keep outside the house: the root of the log. How long it is would count what is kept from them, too. */
export function auditRoot({ at, root }: Checkpoint, office: OfficeFacts) {
  const t = translator("zh");
  const when = formatInstant(new Date(at), "zh");
  const values = { when, root, office: office.name };
  return { subject: t("audit.mail.subject", values), body: t("audit.mail.body", values) };
}
