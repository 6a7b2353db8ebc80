import type { ActionFunctionArgs } from "@remix-run/node";
import { keepChoice } from "#app/web/keep-choice.server.ts";
import { languageNamed } from "#app/web/language.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  return keepChoice("language", languageNamed(form.get("language")), form.get("return"));
}
