import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/shell/sign-in/sessions.server.ts";
import { keyIn, keysChanged, takingKey } from "#app/web/request/cookies.server.ts";

export const loader = () => redirect("/progress", 303);

export async function action({ request }: ActionFunctionArgs) {
  const key = keyIn(request, "reporter");
  if (key) await endSession(key);
  const headers = keysChanged(takingKey("reporter"), takingKey("unsent"));
  headers.set("Clear-Site-Data", '"cache", "storage"');
  return redirect("/progress", { status: 303, headers });
}
