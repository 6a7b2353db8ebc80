import { formatDay } from "#app/i18n/format.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

export const received: LetterAbout<"received"> = {
  name: "received",
  to: "reporter",
  values: ({ matter, clocks: [clock], language, t }) =>
    clock
      ? {
          due: formatDay(clock.due.legal, language),
          promise: t(`letters.promise.${matter.kind}`),
          cite: clock.under.cite[language],
        }
      : {},
};
