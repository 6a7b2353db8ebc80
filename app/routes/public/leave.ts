import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/shell/sign-in/sessions.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { forgetAndLeave } from "#app/web/request/leave.server.ts";
import { isFromElsewhere } from "#app/web/request/same-origin.server.ts";

/**
 * A plain link of ours leads here: someone in a hurry does not fill in a form. Another site's link forgets nothing, and
 * neither does a program that asks only whether there is a page.
 */
export function loader({ request }: LoaderFunctionArgs) {
  if (request.method !== "GET" || isFromElsewhere(request.headers)) return redirect("/", 303);
  const key = keyIn(request, "reporter");
  // Nobody in a hurry waits for the database, nor is kept here by one that is down; the session then ends by itself.
  if (key) void endSession(key).catch(() => {});
  return forgetAndLeave();
}
