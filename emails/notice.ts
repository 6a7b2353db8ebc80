import { factIn, type OfficeFacts } from "#app/domain/office/facts.ts";
import { type Language, translator } from "#app/i18n/translate.ts";

/** What a mail to a reporter says: the same for every event, and no matter's number. It may be read over a shoulder. */
export function noticeFor(language: Language, office: OfficeFacts) {
  const t = translator(language);
  const values = { office: factIn(office, "name", language) };
  return {
    subject: t("mailbox.notice.reporter.subject", values),
    body: t("mailbox.notice.reporter.body", values),
  };
}
