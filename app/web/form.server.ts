/** Three times the longest story: what is merely too long is kept and answered in words. */
const LONGEST_FIELD = 60_000;

export type Form = {
  /** The one value of a field, or an empty text. */
  readonly one: (name: string) => string;
  /** Every value of a field with several. */
  readonly all: (name: string) => readonly string[];
  /** Everything, as it was sent. */
  readonly entries: readonly (readonly [string, string])[];
};

/** A posted form, once, at the edge. Refuses what no keyboard types: a NUL, a field of megabytes. */
export async function readForm(request: Request): Promise<Form> {
  const fields = new URLSearchParams(await request.text());
  for (const [name, value] of fields) refuseUntypable(name, value);
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
    if (text.includes("\0")) throw new Response(null, { status: 400 });
  }
}
