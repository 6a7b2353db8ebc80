import { asSeen } from "#app/domain/typed/characters.ts";

/** Far beyond what anybody may write, in characters: what is merely too long is kept and answered in words, on its form. */
export const LONGEST_FIELD = 500_000;

export type Form = {
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly entries: readonly (readonly [string, string])[];
};

/** A posted form, once, at the edge: what was typed, without what cannot be seen. */
export async function readForm(request: Request): Promise<Form> {
  // A line that breaks off in the middle is nobody's fault.
  const text = await request.text().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const sent = new URLSearchParams(text);
  for (const [, value] of sent) refuseEndless(value);
  const fields = new URLSearchParams(
    [...sent].map(([name, value]) => [asSeen(name), asSeen(value)]),
  );
  return {
    one: (name) => (fields.get(name) ?? "").trim(),
    all: (name) => fields.getAll(name).map((value) => value.trim()),
    entries: [...fields],
  };
}

/** 413 for more than anyone would write. */
export function refuseEndless(...texts: readonly string[]): void {
  if (texts.some(({ length }) => length > LONGEST_FIELD)) throw new Response(null, { status: 413 });
}
