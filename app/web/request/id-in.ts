import { validate } from "uuid";

/** An id from the address; what is none leads nowhere, and never to the database. */
export function idIn(params: Readonly<Record<string, string | undefined>>, name: string): string {
  const id = params[name];
  if (!validate(id)) throw new Response(null, { status: 404 });
  return id ?? "";
}

/** An id from a form, where no page of ours lets anybody type one: what is none was put there by hand. */
export function idTyped(typed: string): string {
  if (!validate(typed)) throw new Response(null, { status: 400 });
  return typed;
}
