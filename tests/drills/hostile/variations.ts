import { randomUUID } from "node:crypto";
import type { Sent } from "#tests/drills/hostile/sample.ts";
import { HOSTILE, HOSTILE_NAMES } from "#tests/drills/hostile/values.ts";

/** A form's key is read in one place for all forms; it need not be spoilt in every way on each. */
const OF_A_KEY = ["nothing", "a NUL", "a prototype", "a hundred thousand"];

/** One way in which a form is sent that its page never sends; `what` says which. */
export type Variation = { readonly what: string; readonly sent: readonly Sent[] };

/** The form as it should be, and then each of its fields spoilt in every way, one at a time. */
export function variationsOf(sample: readonly Sent[]): readonly Variation[] {
  const names = [...new Set(sample.map(({ name }) => name))];
  return [
    { what: "as it should be", sent: sample },
    { what: "no field at all", sent: [] },
    ...HOSTILE_NAMES.map((name) => ({
      what: `a field named ${name}`,
      sent: [...sample, { name, value: Buffer.from("演练") }],
    })),
    ...names.flatMap((name) => spoilt(sample, name)),
  ];
}

function spoilt(sample: readonly Sent[], name: string): readonly Variation[] {
  const others = sample.filter((one) => one.name !== name);
  const own = sample.filter((one) => one.name === name);
  const with_ = (what: string, sent: readonly Sent[]) => ({
    what: `${name}: ${what}`,
    sent: [...others, ...sent],
  });
  return [
    with_("missing", []),
    with_("twice", [...own, ...own]),
    with_("twice, and not the same", [{ name, value: Buffer.from("constructor") }, ...own]),
    with_(
      "as a list",
      own.map(({ value }) => ({ name: `${name}[]`, value })),
    ),
    with_(
      "as an object",
      own.map(({ value }) => ({ name: `${name}[a]`, value })),
    ),
    ...Object.entries(HOSTILE)
      .filter(([what]) => name !== "formKey" || OF_A_KEY.includes(what))
      .map(([what, value]) => with_(what, [{ name, value: Buffer.from(value) }])),
  ];
}

/** A form's key works once; each try needs its own. */
export const withFreshKey = (sent: readonly Sent[]): readonly Sent[] =>
  sent.map((one) =>
    one.name === "formKey" && /^[\w-]{36}:/.test(`${one.value}`)
      ? { ...one, value: Buffer.from(`${randomUUID()}:R0:`) }
      : one,
  );
