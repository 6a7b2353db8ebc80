import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readForm } from "#app/web/form/form.server.ts";
import { keepChoice } from "#app/web/request/keep-choice.server.ts";
import { languageNamed } from "#app/web/request/language.server.ts";

/** Nobody is lost who opens this address by hand. */
export const loader = () => redirect("/", 303);

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return keepChoice("language", languageNamed(form.one("language")), form.one("return"));
}
