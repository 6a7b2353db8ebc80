import { randomUUID } from "node:crypto";
import { today } from "#app/shell/clock.server.ts";
import type { Control, PageForm } from "#tests/drills/hostile/forms.ts";

/** What one field of a form sends, as bytes: not everything that can be sent is a text. */
export type Sent = {
  readonly name: string;
  readonly value: Buffer;
  /** The name of a file, where it is one. */
  readonly file?: Buffer;
};

/** What somebody would write who means well, by the name of a field, or by its form and its name. */
export type Written = Readonly<Record<string, string>>;

/** The form as a well-meaning person would send it. */
export function sampleOf({ action, controls, press }: PageForm, written: Written): readonly Sent[] {
  const names = [...new Set(controls.map(({ name }) => name))];
  const filled = names.flatMap((name) =>
    filledIn(
      controls.filter((one) => one.name === name),
      written[`${action} ${name}`] ?? written[name],
    ),
  );
  const pressed = press ? [{ name: press.name, value: Buffer.from(press.value) }] : [];
  return [...filled, ...pressed];
}

function filledIn(controls: readonly Control[], written: string | undefined): readonly Sent[] {
  const [first] = controls;
  if (!first || first.kind === "file") return [];
  const { name } = first;
  const sent = (value: string) => ({ name, value: Buffer.from(value) });
  if (name === "formKey") return [sent(`${randomUUID()}:R0:`)];
  if (first.kind === "hidden") return controls.map(({ value }) => sent(value));
  const chosen = controls.filter((one) => one.chosen && one.value !== "");
  if (["radio", "checkbox", "select"].includes(first.kind))
    return [chosen[0] ?? controls.find(({ value }) => value !== "") ?? first].map(({ value }) =>
      sent(value),
    );
  return [sent(first.value || (written ?? textFor(first.kind)))];
}

/** A day neither too late for what has happened nor too early for what is to come. */
const textFor = (kind: string): string => (kind === "date" ? today() : "演练");
