import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { retryLetter } from "#app/shell/letters/retry-letter.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

/** Made for a form; opened by hand it leads to the page the form is on. */
export const loader = () => redirect("/admin/outbox", 303);

/** Pressed twice it is the same: a letter that is on its way again stays on it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "send-again");
  await retryLetter(officer, idIn(params, "letterId"));
  return redirect("/admin/outbox", 303);
}
