import { endSessionsOf } from "#app/shell/sessions.server.ts";
import { hashOfPassword, provesPassword } from "#app/shell/sign-in.server.ts";
import { setPassword } from "#db/stores/staff-store.server.ts";

type Passwords = { readonly old: string; readonly wanted: string };

/** False where the old password is wrong. Every other session ends: whoever knew the old one is out. */
export async function changePassword(
  staffId: string,
  { old, wanted }: Passwords,
  key: string,
): Promise<boolean> {
  if (!(await provesPassword(staffId, old))) return false;
  await setPassword(staffId, await hashOfPassword(wanted));
  await endSessionsOf(staffId, key);
  return true;
}
