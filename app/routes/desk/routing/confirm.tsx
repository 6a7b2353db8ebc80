import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { confirmRouting } from "#app/shell/routing/keep-routing.server.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";

/** Made for a form; opened by hand it leads to the page the form is on. */
export const loader = () => redirect("/desk/routing", 303);

/** Whoever comes second finds the first one's name on the page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "confirm-routing");
  await requireProof(request, officer, "confirm-routing");
  const { posted } = await readPosted(request, officer.id);
  await confirmRouting(idIn(params, "tableId"), officer.id, posted);
  return redirect("/desk/routing", 303);
}

/** Nothing is ever shown here but a refusal, for which this has to be a page within the desk's frame. */
export default function Confirm() {
  return null;
}
