import type { Day } from "#app/domain/calendar/day.ts";
import type { Grounds } from "#app/domain/law/ground.ts";
import type { Bilingual } from "#app/domain/law/provision.ts";
import type { Elsewhere, Recorded } from "#app/domain/matter/corrections/recorded.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Routed } from "#app/domain/routing/route.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import type { AmountFault } from "#app/domain/typed/amount.ts";
import type { DayFault } from "#app/domain/typed/day-typed.ts";
import type { TimeFault } from "#app/domain/typed/time-of-day.ts";

/** Where a word goes: into a letter that leaves the house, into one within it, or into the file alone. */
export type Goes = "reporter" | "office" | "file";

/** Every control posts a list; most lists have one entry. */
export type Typed = Readonly<Record<string, readonly string[]>>;
export type FieldFault =
  | DayFault
  | TimeFault
  | AmountFault
  | "too-long"
  | "not-a-percentage"
  | "choose"
  | "not-a-choice";
export type Faults = Readonly<Record<string, FieldFault>>;

/** What a form may have to name. */
export type ActionPage = {
  readonly matter: Matter;
  readonly units: readonly Unit[];
  /** With whom its reader may work on it. */
  readonly colleagues?: readonly Colleague[];
  /** Those of the unit who may be named; where nobody is to be named it need not be known. */
  readonly handlers?: readonly Colleague[];
  /** What is recorded of it in other places, as far as it can be corrected. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Where the office's table would send it; null where no row fits, nothing where nobody asks. */
  readonly routed?: Routed | null | undefined;
  /** How many open matters lie with each unit, by its id; nothing where nobody asked. */
  readonly loads?: Readonly<Record<string, number>> | undefined;
};
export type Colleague = { readonly id: string; readonly name: string };

type Item = Pick<Grounds[number], "number" | "says">;
/** One answer and its words: an item of an article, a condition that is not met, a name, or words of the form's own. */
export type Choice<Code extends string = string> = { readonly value: Code } & (
  | { readonly item: Item }
  | { readonly unmet: Item }
  | { readonly name: Bilingual }
  | { readonly added: Day }
  | { readonly recorded: Recorded; readonly matter: Matter }
  | { readonly words: "field" | "pause" | "mediation" }
);
export type Choices<Code extends string> = (page: ActionPage) => readonly Choice<Code>[];

export type Kind = "words" | "line" | "day" | "time" | "amount" | "one" | "some";

/** One question of an action's form: how it is asked, where the answer goes, how it is read. */
export type Field<Value> = {
  readonly kind: Kind;
  readonly goes: Goes;
  /** Under which name its words stand, where that is not its own. */
  readonly label?: string;
  readonly rows?: number;
  readonly choices?: Choices<string>;
  /** What follows depends on the answer: the page shows it for each. */
  readonly decides?: boolean;
  /** The day on which something was done: today, or earlier, as a paper says. */
  readonly isOfAct?: true;
  /** What a form is taken to say before anybody has filled it in, to see what would follow. */
  readonly supposes?: "all" | "one" | "none";
  readonly read: (
    typed: readonly string[],
    page: ActionPage,
  ) => { readonly value: Value } | { readonly why: FieldFault };
};
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What was read from all fields of a form. */
export type ReadFrom<Of extends Fields> = {
  readonly [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never;
};
