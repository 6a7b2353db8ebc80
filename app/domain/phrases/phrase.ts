import { isTheirs } from "#app/domain/access/policy.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { isOfDay } from "#app/domain/matter/record/day-of-act.ts";
import { groundsFor } from "#app/domain/phrases/grounds.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import { readText, type TextFault } from "#app/domain/typed/text.ts";

/** What a unit writes again and again: under which name, for which action, and for one of its grounds or for any. */
export type Phrase = {
  readonly action: Action;
  readonly ground: string | null;
  readonly name: string;
  readonly words: string;
};

/** Policy: in characters. It has to stand on one line of a list. */
export const LONGEST_NAME = 30;

/** The fields of an action's form in which something is written at length. Each goes to a letter or to the file. */
export const writtenIn = (action: Action): readonly string[] =>
  Object.entries(recordOf(action).fields).flatMap(([name, { kind }]) =>
    kind === "words" && !isOfDay(name) ? [name] : [],
  );

/** For which actions this officer may keep a phrase: those of their role in which something is written. */
export const phrasedBy = (officer: Officer): readonly Action[] =>
  ACTIONS.filter((action) => isTheirs(officer, action) && writtenIn(action).length > 0);

/** What an action and one of its grounds are called in one word, as a list of both needs it. */
export const codeOf = ({ action, ground }: Pick<Phrase, "action" | "ground">): string =>
  ground === null ? action : `${action} ${ground}`;

export type PhraseTyped = Readonly<Record<"use" | "name" | "words", string>>;
export type PhraseFaults = Readonly<Partial<Record<keyof PhraseTyped, TextFault | "choose">>>;

/** A phrase as it was typed, or in which fields something is wrong. */
export function readPhrase(
  typed: PhraseTyped,
  officer: Officer,
  today: Day,
): { readonly phrase: Phrase | null; readonly faults: PhraseFaults } {
  const use = usesOf(officer, today).find((known) => codeOf(known) === typed.use);
  const [name, words] = [readText(typed.name, LONGEST_NAME), readText(typed.words, LONGEST)];
  if (use && isUnderstood(name) && isUnderstood(words))
    return { phrase: { ...use, name: name.value, words: words.value }, faults: {} };
  const faults: PhraseFaults = {
    ...(use ? {} : { use: "choose" }),
    ...(isUnderstood(name) ? {} : { name: name.why }),
    ...(isUnderstood(words) ? {} : { words: words.why }),
  };
  return { phrase: null, faults };
}

const usesOf = (officer: Officer, today: Day): readonly Pick<Phrase, "action" | "ground">[] =>
  phrasedBy(officer).flatMap((action) => [
    { action, ground: null },
    ...groundsFor(action, today).map(({ value }) => ({ action, ground: value })),
  ]);

/** What was written before stays, and the phrase begins a line of its own. */
export const appended = (written: string, words: string): string =>
  written === "" ? words : `${written}\n${words}`;
