import type { Day } from "#app/domain/calendar/day.ts";
import { type Audience, type Letter, MESSAGE_NOTICE } from "#app/domain/letters/letter.ts";
import { factIn, type OfficeFacts } from "#app/domain/office/facts.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Language, translator } from "#app/i18n/translate.ts";

/** Of a message, or of who is to be paid a reward. */
export type NoticeWords = "messages.notice" | "claim.notice";
type About = { readonly number: string; readonly on: Day; readonly says: NoticeWords };

/** Word that there is something to see, for the outbox to send. It says nothing of what it is. */
export function messageNotice(audience: Audience, about: About, office: OfficeFacts): Letter {
  const wordsIn = (language: Language) => {
    const t = translator(language);
    return {
      title: t(`${about.says}.title`),
      number: about.number,
      paragraphs: [t(`${about.says}.body`)],
      signedOn: formatDay(about.on, language),
      signedBy: factIn(office, "name", language),
    };
  };
  return { name: MESSAGE_NOTICE, audience, words: { zh: wordsIn("zh"), en: wordsIn("en") } };
}
