import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { forgetAndLeave } from "#app/web/leave.server.ts";
import { isFromElsewhere } from "#app/web/same-origin.server.ts";

/** A plain link of ours leads here: someone in a hurry does not fill in a form. Another site's link forgets nothing. */
export function loader({ request }: LoaderFunctionArgs) {
  return isFromElsewhere(request.headers) ? redirect("/", 303) : forgetAndLeave();
}
