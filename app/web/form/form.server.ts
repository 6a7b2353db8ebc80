import { asSeen, isBroken } from "#app/web/form/typed-text.ts";

/** Far beyond what anybody may write: what is merely too long is kept and answered in words, on its form. */
export const LONGEST_FIELD = 120_000;

export type Form = {
  /** The one value of a field, or an empty text. */
  readonly one: (name: string) => string;
  /** Every value of a field with several. */
  readonly all: (name: string) => readonly string[];
  /** Everything, in the order in which it was sent. */
  readonly entries: readonly (readonly [string, string])[];
};

/** A posted form, once, at the edge: what was typed, without what cannot be seen. */
export async function readForm(request: Request): Promise<Form> {
  const sent = new URLSearchParams(await request.text());
  for (const [name, value] of sent) refuseUntypable(name, value);
  const fields = new URLSearchParams([...sent].map(([name, value]) => [name, asSeen(value)]));
  return {
    one: (name) => (fields.get(name) ?? "").trim(),
    all: (name) => fields.getAll(name).map((value) => value.trim()),
    entries: [...fields],
  };
}

/** 400 for text a database could not keep, 413 for more than anyone would write. */
export function refuseUntypable(...texts: readonly string[]): void {
  for (const text of texts) {
    if (text.length > LONGEST_FIELD) throw new Response(null, { status: 413 });
    if (isBroken(text)) throw new Response(null, { status: 400 });
  }
}
