import type { OfficeFacts } from "#app/domain/office/facts.ts";
import type { AccountNotice } from "#app/domain/staff/account-notice.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";

/** What somebody of the office is told about their own account. No link: whoever imitates this mail gains nothing. */
export function accountNotice(name: AccountNotice, at: Date, office: OfficeFacts) {
  const t = translator("zh");
  const values = {
    what: t(`people.notice.what.${name}`),
    when: formatInstant(at, "zh"),
    office: office.name,
  };
  return { subject: t("people.notice.subject", values), body: t("people.notice.body", values) };
}
