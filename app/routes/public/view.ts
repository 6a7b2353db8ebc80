import type { ActionFunctionArgs } from "@remix-run/node";
import { keepChoice } from "#app/web/keep-choice.server.ts";
import { viewNamed } from "#app/web/view.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  return keepChoice("view", viewNamed(form.get("view")), form.get("return"));
}
