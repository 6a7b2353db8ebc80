import { redirect } from "@remix-run/node";
import type { Permission } from "#app/domain/access/policy.ts";
import { roleCounts, wantsProof } from "#app/domain/access/proof.ts";
import { today } from "#app/shell/clock.server.ts";
import { provenLately } from "#app/shell/sign-in/sessions.server.ts";
import { saveForm } from "#app/web/form/saved-form.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { deskPath, thenBack } from "#app/web/request/desk-path.ts";
import { placeOf } from "#app/web/request/place-of.ts";
import type { SignedInOfficer } from "#db/queries/staff/officer.server.ts";

const ROLE_TOO_NEW = "role-too-new";

/** That the role is not of today, and a fresh code. Call it before the request is read; what was typed waits. */
export async function requireProof(
  request: Request,
  officer: SignedInOfficer,
  action: Permission,
): Promise<void> {
  if (!wantsProof(action)) return;
  if (!roleCounts(officer, today())) throw new Response(ROLE_TOO_NEW, { status: 403 });
  await requireFreshCode(request);
}

/** That a code was given in this session a moment ago; or the page that asks for one. */
export async function requireFreshCode(request: Request): Promise<void> {
  const key = keyIn(request, "staff");
  if (key && (await provenLately(key))) return;
  await saveForm(request);
  throw redirect(thenBack("/desk/account/code", deskPath(placeOf(request))), 303);
}
