import { formatDay } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const identityAsked: LetterAbout<"identity-asked"> = {
  name: "identity-asked",
  to: "reporter",
  values: ({ event, language }) => ({ until: formatDay(event.until, language) }),
};
