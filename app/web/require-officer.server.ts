import { redirect } from "@remix-run/node";
import type { StaffRole } from "#app/domain/people/roles.ts";
import { sessionOf } from "#app/shell/sessions.server.ts";
import { keyIn } from "#app/web/cookies.server.ts";
import { findOfficer, type SignedInOfficer } from "#db/queries/officer.server.ts";

/** The officer who is signed in, in one of these roles. Otherwise the sign-in page, or 403 for another role. */
export async function requireOfficer(
  request: Request,
  ...roles: readonly StaffRole[]
): Promise<SignedInOfficer> {
  const officer = await signedInOfficer(request);
  if (!officer) throw redirect("/desk/sign-in", 303);
  if (roles.length > 0 && !roles.includes(officer.role)) throw new Response(null, { status: 403 });
  return officer;
}

async function signedInOfficer(request: Request): Promise<SignedInOfficer | null> {
  const key = keyIn(request, "staff");
  const session = key ? await sessionOf(key) : null;
  return session?.staffId ? findOfficer(session.staffId) : null;
}
