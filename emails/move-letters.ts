import type { Day } from "#app/domain/calendar/day.ts";
import type { Audience, Letter, LetterText } from "#app/domain/letters/letter.ts";
import { type ClockName, SHOWN_TO_REPORTER } from "#app/domain/matter/clocks/clock.ts";
import { factIn, type OfficeFacts } from "#app/domain/office/facts.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Language, translator } from "#app/i18n/translate.ts";

/** A last day that a calendar moved, and the notice that did it. */
export type DateMoved = {
  readonly number: string;
  readonly hasUnit: boolean;
  readonly clock: ClockName;
  readonly before: Day;
  readonly after: Day;
  readonly year: number;
  readonly publishedOn: Day;
};

/** To the reporter, and to the unit that holds the matter or to intake. What a reporter is not shown goes to no reporter. */
export function moveLetters(moved: DateMoved, office: OfficeFacts): readonly Letter[] {
  const toOffice = letter("date-moved-office", moved.hasUnit ? "unit" : "intake", moved, office);
  const isShown = SHOWN_TO_REPORTER.some((shown) => shown === moved.clock);
  return isShown ? [letter("date-moved", "reporter", moved, office), toOffice] : [toOffice];
}

type MoveLetterName = "date-moved" | "date-moved-office";

function letter(
  name: MoveLetterName,
  audience: Audience,
  moved: DateMoved,
  office: OfficeFacts,
): Letter {
  const wordsIn = (language: Language) => ({
    ...text(name, moved, language),
    signedBy: factIn(office, "name", language),
  });
  return { name, audience, words: { zh: wordsIn("zh"), en: wordsIn("en") } };
}

function text(name: MoveLetterName, moved: DateMoved, language: Language): LetterText {
  const { number, clock, before, after, year, publishedOn } = moved;
  const t = translator(language);
  const values = {
    number,
    clock: t(`matter.clock.${clock}`),
    before: formatDay(before, language),
    after: formatDay(after, language),
    year,
  };
  return {
    title: t(`letters.${name}.title`),
    number,
    paragraphs: t(`letters.${name}.body`, values).split("\n"),
    signedOn: formatDay(publishedOn, language),
  };
}
