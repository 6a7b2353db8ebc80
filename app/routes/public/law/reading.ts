import type { z } from "zod";
import { readDay } from "#app/domain/typed/day-typed.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

/** What an address asks, understood, or the names of the parameters that were not. */
export type Reading<Value, Field extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly wrong: readonly Field[] };

export function readWith<Schema extends z.ZodType, Field extends string>(
  schema: Schema,
  fields: readonly Field[],
  typed: Readonly<Record<Field, unknown>>,
): Reading<z.infer<Schema>, Field> {
  const { success, data, error } = schema.safeParse(typed);
  if (success) return { ok: true, value: data };
  const paths = new Set(error.issues.map(({ path }) => path[0]));
  return { ok: false, wrong: fields.filter((field) => paths.has(field)) };
}

/** Whether an address asks anything at all: what messengers and campaigns add to it when it is passed on asks nothing. */
export const asksAny = (query: URLSearchParams, fields: readonly string[]): boolean =>
  fields.some((field) => query.has(field));

/** A day however it is written, as the answer's address has it; what is none stays as it was typed. */
export const dayTypedIn = (typed: string): string => {
  const read = readDay(typed);
  return isUnderstood(read) ? read.value : typed.normalize("NFKC").trim();
};

/** Full-width digits are what a Chinese keyboard gives. */
export const typedIn = (query: URLSearchParams, name: string): string =>
  (query.get(name) ?? "").normalize("NFKC").trim();
