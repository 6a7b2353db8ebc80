import { redirect } from "@remix-run/node";
import { type Action, isTheirs } from "#app/domain/people/policy.ts";
import { sessionOf } from "#app/shell/sessions.server.ts";
import { keyIn } from "#app/web/cookies.server.ts";
import { findOfficer, type SignedInOfficer } from "#db/queries/officer.server.ts";

/** The officer who is signed in and whose this is by the access policy. Otherwise the sign-in page, or 403. */
export async function requireOfficer(request: Request, action: Action): Promise<SignedInOfficer> {
  const officer = await signedInOfficer(request);
  if (!officer) throw redirect("/desk/sign-in", 303);
  if (!isTheirs(officer, action)) throw new Response(null, { status: 403 });
  return officer;
}

async function signedInOfficer(request: Request): Promise<SignedInOfficer | null> {
  const key = keyIn(request, "staff");
  const session = key ? await sessionOf(key) : null;
  return session?.staffId ? findOfficer(session.staffId) : null;
}
