import { redirect } from "@remix-run/node";
import type { Permission } from "#app/domain/access/policy.ts";
import { proofFor, roleCounts } from "#app/domain/access/proof.ts";
import { today } from "#app/shell/clock.server.ts";
import { provenLately } from "#app/shell/sign-in/sessions.server.ts";
import { saveForm } from "#app/web/form/saved-form.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { deskPath } from "#app/web/request/desk-path.ts";
import { placeOf } from "#app/web/request/place-of.ts";
import type { SignedInOfficer } from "#db/queries/staff/officer.server.ts";

const ROLE_TOO_NEW = "role-too-new";

/** That the role is not of today, and a fresh code. Call it before the request is read; what was typed waits. */
export async function requireProof(
  request: Request,
  officer: SignedInOfficer,
  action: Permission,
): Promise<void> {
  if (proofFor(action) === null) return;
  if (!roleCounts(officer, today())) throw new Response(ROLE_TOO_NEW, { status: 403 });
  await requireFreshCode(request, action);
}

/** That a code was given in this session as lately as this takes; or the page that asks for one. */
export async function requireFreshCode(request: Request, action: Permission): Promise<void> {
  const key = keyIn(request, "staff");
  if (key && (await provenLately(key, action))) return;
  await saveForm(request);
  throw redirect(askingForCode(action, deskPath(placeOf(request))), 303);
}

/** Where a code is asked for, and for what. */
export const askingForCode = (action: Permission, back: string): string =>
  `/desk/account/code?${new URLSearchParams({ for: action, back })}`;
