import { refused } from "#app/domain/decision.ts";
import { ofOneself } from "#app/shell/audit/of-oneself.ts";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { endSessionsOf } from "#app/shell/sign-in/sessions.server.ts";
import { provesPassword } from "#app/shell/sign-in/sign-in.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { oweNotice } from "#db/stores/letters/account-notice-store.server.ts";
import { setPassword } from "#db/stores/staff/staff-store.server.ts";

type Passwords = { readonly old: string; readonly wanted: string };

/** Refused where the old password is wrong. Every other session ends: whoever knew the old one is out. */
export async function changePassword(
  posted: Posted,
  { old, wanted }: Passwords,
  key: string,
): Promise<Outcome<"wrong" | "form-used">> {
  const staffId = posted.actor;
  const wantedHash = await hashOfPassword(wanted);
  return once(posted, async (tx) => {
    if (!(await provesPassword(staffId, old))) return refused("wrong");
    await setPassword(tx, staffId, wantedHash);
    await endSessionsOf(staffId, key, tx);
    await oweNotice(tx, staffId, "password-changed");
    await appendAudit(tx, ofOneself("password-changed", staffId));
    return redirectTo("/desk");
  });
}
