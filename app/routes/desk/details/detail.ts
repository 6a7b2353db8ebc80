import type { Day } from "#app/domain/calendar/day.ts";
import { type Grounds, groundsChosen } from "#app/domain/law/ground.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { formatDay, formatItem } from "#app/i18n/format.ts";
import type { Words } from "#app/ui/words.tsx";

export type About<Event> = {
  readonly event: Event;
  readonly matter: Matter;
  readonly units: readonly Unit[];
  readonly words: Words;
};
export type Detail<Event> = (about: About<Event>) => readonly string[];

/** On which day, by which paper, and what was noted. */
export function papered({
  event: { actOn, paper = "", note: noted = "" },
  words: { language },
}: About<{ readonly actOn?: Day; readonly paper?: string; readonly note?: string }>) {
  return [...(actOn ? [formatDay(actOn, language)] : []), paper, noted];
}

/** What was chosen of a list of the law, in its words. */
export const named = (
  list: Provision<Grounds>,
  codes: readonly string[],
  { matter, words: { t, language } }: Pick<About<unknown>, "matter" | "words">,
): readonly string[] =>
  groundsChosen(list, codes, matter.receivedOn).map(({ number, says }) =>
    // Taken out of its list, an item ends a sentence.
    t("letters.ground", { number: formatItem(number, language), says: says[language] }).replace(
      /[；，]$/u,
      "。",
    ),
  );
