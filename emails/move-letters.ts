import { type ClockName, SHOWN_TO_REPORTER } from "#app/domain/matter/clock.ts";
import type { LetterText } from "#app/domain/matter/letter.ts";
import type { Recount } from "#app/domain/matter/recount.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Language, translator } from "#app/i18n/translate.ts";

/** Stands for the register number: thousands of letters differ in nothing else, so it is filled in last. */
export const NUMBER_PLACE = "#number#";

type Occasion = { readonly year: number; readonly on: string };

/** What is told about a date that a calendar moved, once for all matters it moved alike. */
export function moveLetters(recounts: readonly Recount[], occasion: Occasion) {
  const distinct = new Map(recounts.map((recount) => [keyOf(recount), recount]));
  return [...distinct.values()]
    .filter(({ due, newDue }) => due.legal !== newDue.legal)
    .map((recount) => ({
      name: recount.name,
      before: recount.due.legal,
      after: recount.newDue.legal,
      toReporter: isShown(recount.name)
        ? inBoth((language) => text("date-moved", recount, occasion, language))
        : null,
      toOffice: inBoth((language) => text("date-moved-office", recount, occasion, language)),
    }));
}

/** What a reporter is not shown on their page they are not told by letter either. */
const isShown = (name: ClockName) => SHOWN_TO_REPORTER.some((shown) => shown === name);

const keyOf = ({ name, due, newDue }: Recount) => `${name} ${due.legal} ${newDue.legal}`;
const inBoth = (write: (language: Language) => LetterText) => ({
  zh: write("zh"),
  en: write("en"),
});

function text(
  letter: "date-moved" | "date-moved-office",
  { name, due, newDue }: Recount,
  { year, on }: Occasion,
  language: Language,
): LetterText {
  const t = translator(language);
  const values = {
    number: NUMBER_PLACE,
    clock: t(`matter.clock.${name}`),
    before: formatDay(due.legal, language),
    after: formatDay(newDue.legal, language),
    year,
  };
  return {
    title: t(`letters.${letter}.title`),
    number: NUMBER_PLACE,
    paragraphs: t(`letters.${letter}.body`, values).split("\n"),
    signedOn: formatDay(on, language),
  };
}
