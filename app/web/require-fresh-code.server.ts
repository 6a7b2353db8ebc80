import { redirect } from "@remix-run/node";
import { provenLately } from "#app/shell/sessions.server.ts";
import { keyIn } from "#app/web/cookies.server.ts";
import { deskPath, thenBack } from "#app/web/desk-path.ts";
import { keepForm } from "#app/web/kept-form.server.ts";
import { placeOf } from "#app/web/place-of.ts";

/**
 * Before a deed that cannot be taken back: that it is still the officer who sits there. Call it before the form is read;
 * what was typed waits until a code is given.
 */
export async function requireFreshCode(request: Request): Promise<void> {
  const key = keyIn(request, "staff");
  if (key && (await provenLately(key))) return;
  await keepForm(request);
  throw redirect(thenBack("/desk/account/code", deskPath(placeOf(request))), 303);
}
