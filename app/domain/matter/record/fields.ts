import type { Day } from "#app/domain/calendar/day.ts";
import type { Choices, Field, Goes, Kind } from "#app/domain/matter/record/field.ts";
import { MOST_PENALTY, readAmount } from "#app/domain/typed/amount.ts";
import { charactersIn, folded } from "#app/domain/typed/characters.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { readTime, type TimeOfDay } from "#app/domain/typed/time-of-day.ts";

type Asking = { readonly label?: string; readonly rows?: number };

const written = (kind: Kind, goes: Goes, asking: Asking): Field<string> => ({
  kind,
  goes,
  ...asking,
  read: ([typed = ""]) => {
    if (typed === "") return { why: "missing" };
    return charactersIn(typed) > LONGEST ? { why: "too-long" } : { value: typed };
  },
});

/** A piece of writing that has to be there. */
export const words = (goes: Goes, asking: Asking = {}) => written("words", goes, asking);

/** A name or number that fits on one line. */
export const line = (goes: Goes, asking: Asking = {}) => written("line", goes, asking);

const ifAny = (asked: Field<string>): Field<string> => ({
  ...asked,
  read: ([typed = ""], page) => (typed === "" ? { value: "" } : asked.read([typed], page)),
});

/** As a line, where there may be nothing to name; the rule says when there has to be. */
export const lineIfAny = (goes: Goes, asking: Asking = {}) => ifAny(line(goes, asking));

/** The same of a piece of writing. */
export const wordsIfAny = (goes: Goes, asking: Asking = {}) => ifAny(words(goes, asking));

export const dayOn = (goes: Goes): Field<Day> => ({
  kind: "day",
  goes,
  read: ([typed = ""]) => readDay(typed),
});

export const timeOn = (goes: Goes): Field<TimeOfDay> => ({
  kind: "time",
  goes,
  read: ([typed = ""]) => readTime(typed),
});
/** The day of an act, which may be set down later: today or before. */
export const dayOfAct = (goes: Goes): Field<Day> => ({ ...dayOn(goes), isOfAct: true });

/** Yuan as typed, fen as reckoned with. */
export const amount = (goes: Goes): Field<number> => ({
  kind: "amount",
  goes,
  read: ([typed = ""]) => readAmount(typed, MOST_PENALTY),
});

/** Whole per cent, as `10`, `10%` or `-5`. */
export const percentage = (goes: Goes): Field<number> => ({
  kind: "line",
  goes,
  read: ([typed = ""]) => {
    const [, sign, digits] = /^([+-]?) ?(\d{1,3}) ?%?$/.exec(folded(typed)) ?? [];
    if (digits === undefined) return { why: "not-a-percentage" };
    return { value: Number(digits) * (sign === "-" ? -1 : 1) };
  },
});

type Picking = Asking & { readonly decides?: true };

/** One of the choices there are, no other. */
export const oneOf = <Code extends string>(
  goes: Goes,
  choices: Choices<Code>,
  picking: Picking = {},
): Field<Code> => ({
  kind: "one",
  goes,
  choices,
  ...picking,
  read: ([typed], page) => {
    const chosen = choices(page).find(({ value }) => value === typed);
    return chosen ? { value: chosen.value } : { why: "choose" };
  },
});

type Several = Asking & { readonly atLeastOne?: true; readonly supposes?: "all" };

/** Any number of the choices there are; where one is needed, not none. */
export const someOf = <Code extends string>(
  goes: Goes,
  choices: Choices<Code>,
  { atLeastOne, ...asking }: Several = {},
): Field<readonly Code[]> => ({
  kind: "some",
  goes,
  choices,
  supposes: atLeastOne ? "one" : "none",
  ...asking,
  read: (typed, page) => {
    const known = choices(page).map(({ value }) => value);
    if (!typed.every((one) => known.some((code) => code === one))) return { why: "not-a-choice" };
    if (atLeastOne && typed.length === 0) return { why: "choose" };
    return { value: known.filter((code) => typed.includes(code)) };
  },
});

/** What need not be answered: nothing typed is null. */
export const optional = <Value>(field: Field<Value>): Field<Value | null> => ({
  ...field,
  supposes: "none",
  read: (typed, page) => (typed[0] ? field.read(typed, page) : { value: null }),
});
