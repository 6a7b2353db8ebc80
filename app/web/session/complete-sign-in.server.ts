import { redirect, type TypedResponse } from "@remix-run/node";
import { sealNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { endSession } from "#app/shell/sign-in/sessions.server.ts";
import { beginStaffSession, halfSignedIn } from "#app/shell/sign-in/sign-in.server.ts";
import { moveSavedForm } from "#app/web/form/saved-form.server.ts";
import { givingKey, keyIn, takingKey } from "#app/web/request/cookies.server.ts";
import { thenBack } from "#app/web/request/desk-path.ts";
import { becomingKnown } from "#app/web/session/known-browser.server.ts";
import { findOfficer } from "#db/queries/staff/officer.server.ts";

export type HalfSignedIn = { readonly key: string; readonly staffId: string };

/** Who has given a password and not yet a code. Anybody else begins at the beginning. */
export async function requireHalf(request: Request): Promise<HalfSignedIn> {
  const key = keyIn(request, "signing-in");
  const staffId = key ? await halfSignedIn(key) : null;
  if (!key || !staffId) throw redirect("/desk/sign-in", 303);
  return { key, staffId };
}

/** The second step is done. New recovery codes are shown first, then a form that waits, then the place asked for. */
export async function completeSignIn(
  request: Request,
  half: HalfSignedIn,
  back: string,
  recoveryCodes?: readonly string[],
): Promise<TypedResponse<never>> {
  const key = await beginStaffSession(half.key, half.staffId);
  if (!key) throw redirect("/desk/sign-in", 303);
  const before = keyIn(request, "staff");
  const waits = before !== null && (await moveSavedForm(before, key, half.staffId));
  if (before) await endSession(before);

  const officer = await findOfficer(half.staffId);
  const next = waits ? "/desk/account/saved" : back;
  if (recoveryCodes) await sealNote(key, "recovery-codes", recoveryCodes.join("\n"));
  return redirect(recoveryCodes ? thenBack("/desk/account/recovery-codes", next) : next, {
    status: 303,
    headers: [
      [...takingKey("signing-in")],
      [...givingKey("staff", key)],
      [...becomingKnown(officer?.signInName ?? "")],
    ],
  });
}
