import type { Audience } from "#app/domain/letters/letter.ts";
import type { Clock, ClockName } from "#app/domain/matter/clocks/clock.ts";
import type { EventOf, MatterEventType } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { formatDay } from "#app/i18n/format.ts";
import {
  type Key,
  type Language,
  type Translate,
  translator,
  type Values,
} from "#app/i18n/translate.ts";

export type LetterName =
  Extract<Key, `letters.${string}.title`> extends `letters.${infer Name}.title` ? Name : never;

/** One letter: to whom an event of this type owes it, and what it names beyond the matter's number, kind and day. */
export type LetterAbout<Type extends MatterEventType> = {
  readonly name: LetterName;
  readonly to: Audience;
  /** Where not every event of the type owes it. */
  readonly isOwed?: (event: EventOf<Type>, matter: Matter) => boolean;
  readonly values?: (facts: Facts<Type>) => Values;
};

/** What a letter is written from, in the words of its reader. */
export type Facts<Type extends MatterEventType> = {
  readonly event: EventOf<Type>;
  readonly matter: Matter;
  readonly clocks: readonly Clock[];
  readonly language: Language;
  readonly t: Translate;
  /** The last day of a limit, or nothing where it does not run. */
  readonly dueOf: (name: ClockName) => string;
};

export const factsOf = <Type extends MatterEventType>(
  event: EventOf<Type>,
  matter: Matter,
  clocks: readonly Clock[],
  language: Language,
): Facts<Type> => ({
  event,
  matter,
  clocks,
  language,
  t: translator(language),
  dueOf: (name) => {
    const clock = clocks.find((one) => one.name === name);
    return clock ? formatDay(clock.due.legal, language) : "";
  },
});
