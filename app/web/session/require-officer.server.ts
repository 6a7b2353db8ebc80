import { redirect } from "@remix-run/node";
import { isTheirs, type Permission } from "#app/domain/access/policy.ts";
import { sessionOf } from "#app/shell/sign-in/sessions.server.ts";
import { saveForm } from "#app/web/form/saved-form.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { thenBack } from "#app/web/request/desk-path.ts";
import { placeOf } from "#app/web/request/place-of.ts";
import { isSafe } from "#app/web/request/same-origin.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findOfficer, type SignedInOfficer } from "#db/queries/staff/officer.server.ts";

/** The officer whose this is by the access policy; else the sign-in page, or 403. What cannot be taken back wants a code. */
export async function requireOfficer(
  request: Request,
  action: Permission,
): Promise<SignedInOfficer> {
  const officer = await signedInOfficer(request);
  if (!officer) throw await askingToSignIn(request);
  if (officer.mustChangePassword && action !== "change-password")
    throw redirect("/desk/account/password", 303);
  if (!isTheirs(officer, action)) throw new Response(null, { status: 403 });
  if (!isSafe(request.method)) await requireProof(request, officer, action);
  return officer;
}

async function askingToSignIn(request: Request): Promise<Response> {
  if (!isSafe(request.method)) await saveForm(request);
  return redirect(thenBack("/desk/sign-in", placeOf(request)), 303);
}

async function signedInOfficer(request: Request): Promise<SignedInOfficer | null> {
  const key = keyIn(request, "staff");
  const session = key ? await sessionOf(key) : null;
  return session?.staffId ? findOfficer(session.staffId) : null;
}
