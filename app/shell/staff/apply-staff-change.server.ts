import { receiptSecret } from "#app/domain/intake/receipt.ts";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { excludeNewcomer } from "#app/shell/exclusion/exclude-newcomer.server.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { sealNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { endSessionsOf } from "#app/shell/sign-in/sessions.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { dropSecondFactor } from "#db/stores/sign-in/second-factor-store.server.ts";
import {
  applyChange,
  findSignInName,
  type lockChange,
} from "#db/stores/staff/staff-change-store.server.ts";

type Change = NonNullable<Awaited<ReturnType<typeof lockChange>>>;
type FirstPassword = Awaited<ReturnType<typeof newFirstPassword>>;

/** Eighty bits in groups, to be handed over once and changed at the first sign-in; readable once in the session of `key`. */
export async function newFirstPassword(key: string) {
  const password = receiptSecret(bytesOf(16));
  return { key, password, passwordHash: await hashOfPassword(password) };
}

/** What two have agreed to; every session ends. The second of them alone is told the first password, never who asked. */
export async function applyStaffChange(
  tx: Transaction,
  change: Change,
  first: FirstPassword,
): Promise<string> {
  const { kind, staffId } = change;
  await applyChange(tx, change, kind === "move" ? null : first.passwordHash);
  await excludeNewcomer(tx, staffId);
  await endSessionsOf(staffId, null, tx);
  if (kind === "reset") await dropSecondFactor(tx, staffId);
  if (kind === "move") return "/security/changes";

  const text = `${await findSignInName(tx, staffId)} ${first.password}`;
  await sealNote(first.key, "first-password", text, tx);
  return "/security/first-password";
}
