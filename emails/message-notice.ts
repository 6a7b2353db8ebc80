import type { Day } from "#app/domain/calendar/day.ts";
import { type Audience, type Letter, MESSAGE_NOTICE } from "#app/domain/letters/letter.ts";
import { factIn, type OfficeFacts } from "#app/domain/office/facts.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Language, translator } from "#app/i18n/translate.ts";

type About = { readonly number: string; readonly on: Day };

/** Word that there is a message, for the outbox to send. It says nothing of what stands in it. */
export function messageNotice(audience: Audience, about: About, office: OfficeFacts): Letter {
  const wordsIn = (language: Language) => {
    const t = translator(language);
    return {
      title: t("messages.notice.title"),
      number: about.number,
      paragraphs: [t("messages.notice.body")],
      signedOn: formatDay(about.on, language),
      signedBy: factIn(office, "name", language),
    };
  };
  return { name: MESSAGE_NOTICE, audience, words: { zh: wordsIn("zh"), en: wordsIn("en") } };
}
