import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/shell/sign-in/sessions.server.ts";
import { keyIn, takingKey } from "#app/web/request/cookies.server.ts";

/** Reached by a link or an old tab: there is nothing to see here. */
export const loader = () => redirect("/desk/sign-in", 303);

export async function action({ request }: ActionFunctionArgs) {
  const key = keyIn(request, "staff");
  if (key) await endSession(key);
  return redirect("/desk/sign-in", { status: 303, headers: [[...takingKey("staff")]] });
}
