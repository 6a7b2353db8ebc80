import { redirect } from "@remix-run/node";
import { digestOfFields, earlierOutcome, type Posted } from "#app/shell/form/once.server.ts";
import { type Form, readForm } from "#app/web/form/form.server.ts";

const KEY = /^[\w:-]{36,80}$/;

export type PostedForm = {
  readonly form: Form;
  readonly posted: Posted;
  /** It was posted before, with something else in it, and acted on then. */
  readonly used: boolean;
};

/** Whoever posts the same again, by double click, Back or a lost answer, is led to where the first press led. */
export async function readPosted(request: Request, actor: string): Promise<PostedForm> {
  const form = await readForm(request);
  return { form, ...(await postedAs(request, actor, form.entries)) };
}

export async function postedAs(
  request: Request,
  actor: string,
  fields: Form["entries"],
): Promise<Omit<PostedForm, "form">> {
  const key = fields.find(([name]) => name === "formKey")?.[1].trim() ?? "";
  if (!KEY.test(key)) throw new Response(null, { status: 400 });

  const route = new URL(request.url).pathname;
  const posted = { actor, key, route, payload: await digestOfFields(fields) };
  const earlier = await earlierOutcome(posted);
  if (earlier?.ok) throw redirect(earlier.location, 303);
  return { posted, used: earlier !== null };
}

/** The version its page showed; a form about a matter without one is none of ours. */
export function versionIn(form: Form): number {
  const typed = form.one("version");
  if (!/^\d{1,9}$/.test(typed)) throw new Response(null, { status: 400 });
  return Number(typed);
}
