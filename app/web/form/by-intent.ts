import type { Form } from "#app/web/form/form.server.ts";

/** What the pressed button asks for. 400 for one that its page does not have: no intent is what another leaves over. */
export function byIntent<const Meant extends Readonly<Record<string, unknown>>>(
  form: Pick<Form, "one">,
  meant: Meant,
): Meant[keyof Meant] {
  const intent = form.one("intent");
  if (!Object.hasOwn(meant, intent)) throw new Response(null, { status: 400 });
  return meant[intent] as Meant[keyof Meant];
}
