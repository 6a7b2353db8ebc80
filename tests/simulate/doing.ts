import type { Action } from "#app/domain/matter/action.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import type { Person } from "#tests/simulate/people.ts";
import type { Standing } from "#tests/simulate/standing.ts";
import type { Draw } from "#tests/support/acts/draw.ts";

/** The form that somebody sends. The same again is the same press. */
export type Form = {
  readonly posted: Posted;
  readonly version: number | null;
  readonly location: string;
};
export type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: readonly string[] };

export type World = {
  readonly seed: number;
  readonly step: number;
  readonly standings: readonly Standing[];
  readonly people: readonly Person[];
};

/** One press: what it says, and how it is sent. */
export type Press = {
  readonly says: string;
  readonly send: (form: Form) => Promise<Answer>;
  /** In several transactions: cut short, the first of them stands. */
  readonly inParts?: true;
};

type Whose = { readonly world: World; readonly draw: Draw };
export type OfMatter = Whose & { readonly standing: Standing; readonly by: Person };

/** Something that people do about one report. */
export type Doing = {
  readonly kind: string;
  /** How often, beside the others. */
  readonly often?: number;
  /** Whether it is a lawful next step as far as the report goes. */
  readonly fits: (standing: Standing, world: World) => boolean;
  /** As which action of the desk it is sent: then it suits whoever may do that. */
  readonly action?: Action;
  /** Whose it is: any of these roles, or the reporter, or what runs by itself. */
  readonly of: readonly Person["role"][] | "reporter" | "office";
  /** Whether the step is this person's, among those. */
  readonly suits?: (standing: Standing, by: Person) => boolean;
  /** Sent by two forms at once it happens once. */
  readonly single?: true;
  readonly press: (of: OfMatter) => Press;
};

/** Something about the office as a whole; null where there is nothing of the kind to do. */
export type AtOffice = {
  readonly kind: string;
  readonly often: number;
  readonly press: (whose: Whose) => { readonly by: string; readonly press: Press } | null;
};

export const among = <const One>(choices: readonly [One, ...One[]], draw: Draw): One =>
  choices[draw(choices.length)] ?? choices[0];

export const oneOf = <One>(choices: readonly One[], draw: Draw): One | undefined =>
  choices[draw(choices.length)];

export const done: Answer = { ok: true };
