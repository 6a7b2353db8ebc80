import type { Audience } from "#app/domain/letters/letter.ts";
import { factIn, type OfficeFacts } from "#app/domain/office/facts.ts";
import { type Language, translator } from "#app/i18n/translate.ts";

type Numbered = { readonly number: string; readonly language: Language };

/**
 * What a mail says. A reporter's mail is the same for every event and names no matter: it may be read over a shoulder.
 * Staff learn the number and nothing else.
 */
export function noticeFor(audience: Audience, { number, language }: Numbered, office: OfficeFacts) {
  const t = translator(language);
  const values = { office: factIn(office, "name", language), number };
  const to = audience === "reporter" ? "reporter" : "staff";
  return {
    subject: t(`mailbox.notice.${to}.subject`, values),
    body: t(`mailbox.notice.${to}.body`, values),
  };
}
