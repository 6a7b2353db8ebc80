import { v7 as uuidv7 } from "uuid";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import { today } from "#app/shell/clock.server.ts";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { insertFounder } from "#db/stores/staff/founding-store.server.ts";

type Names = { readonly name: string; readonly nameEn: string };
type Founder = { readonly signInName: string; readonly mail: string };

/** Policy: as many as it takes to let in everybody else, one asking and one confirming. */
const FOUNDERS = 2;

export type Founding =
  | { readonly password: string; readonly stillNeeded: number }
  | "already-founded"
  | "name-taken"
  | "office-unnamed";

/**
 * One of the first security administrators, whom nobody else could ask for or confirm. What they do counts on the same
 * day. Returns the first password, to be changed at the first sign-in.
 */
export async function foundOffice(names: Names | null, founder: Founder): Promise<Founding> {
  const password = receiptSecret(bytesOf(16));
  const passwordHash = await hashOfPassword(password);
  const id = uuidv7();
  return inTransaction(async (tx) => {
    const row = {
      id,
      ...founder,
      displayName: founder.signInName,
      role: "security-administrator",
      roleSince: today(),
      passwordHash,
      mustChangePassword: true,
    } as const;
    const inserted = await insertFounder(tx, names, row, FOUNDERS);
    if (typeof inserted === "string") return inserted;
    await appendAudit(tx, {
      action: "office-founded",
      by: "office",
      role: "office",
      matterId: null,
      about: { staff: id },
    });
    return { password, stillNeeded: FOUNDERS - inserted };
  });
}
