import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/shell/sessions.server.ts";
import { keyIn, takingKey } from "#app/web/cookies.server.ts";

export const loader = () => redirect("/progress", 303);

export async function action({ request }: ActionFunctionArgs) {
  const key = keyIn(request, "reporter");
  if (key) await endSession(key);
  return redirect("/progress", { status: 303, headers: [[...takingKey("reporter")]] });
}
