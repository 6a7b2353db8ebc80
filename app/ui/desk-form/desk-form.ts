import { z } from "zod";
import type { Key, Translate } from "#app/i18n/translate.ts";

type Option = { readonly value: string; readonly label: string };

/** One thing that a form asks, and what may be answered: whatever is written, unless it says otherwise. */
export type Field = {
  readonly label: Key;
  readonly hint?: Key;
  /** Before the label, where several fields share one. */
  readonly group?: Key;
  readonly options?: (t: Translate) => readonly Option[];
  /** Answered with a unit of this office, or with none, in these words. */
  readonly noUnit?: Key;
  /** A code is kept nowhere and typed again. */
  readonly isCode?: true;
};

/** A form of the desk beside the actions: its page asks by this, its answers are read by it, and kept they are said by it. */
export type DeskForm<Name extends string = string> = {
  /** Of its page, as the site map has it. */
  readonly path: string;
  readonly title: Key;
  readonly fields: Readonly<Record<Name, Field>>;
  /** What its buttons say, where it has several. */
  readonly buttons?: Readonly<Record<string, Key>>;
};
export type FieldName<Form extends DeskForm> = keyof Form["fields"] & string;

export const deskForm = <const Name extends string>(form: DeskForm<Name>): DeskForm<Name> => form;

/** A choice, and the words of each answer. */
export const choice = <Value extends string>(
  label: Key,
  values: readonly Value[],
  say: (value: Value, t: Translate) => string,
): Pick<Field, "label" | "options"> => ({
  label,
  options: (t) => values.map((value) => ({ value, label: say(value, t) })),
});

export const namesOf = <Name extends string>({ fields }: DeskForm<Name>): readonly Name[] => {
  const isName = (name: string): name is Name => Object.hasOwn(fields, name);
  return Object.keys(fields).filter(isName);
};

/** What was answered to each question of a form, and nothing else that came with it. */
export function typedIn<Name extends string, Value>(
  form: DeskForm<Name>,
  answered: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  const names = namesOf(form);
  return z
    .record(z.enum(names), z.custom<Value>())
    .parse(Object.fromEntries(names.map((name) => [name, answered(name)])));
}
