import { v7 as uuidv7 } from "uuid";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { hashOfPassword } from "#app/shell/sign-in.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit-store.server.ts";
import { insertFirst } from "#db/stores/founding-store.server.ts";

type Names = { readonly name: string; readonly nameEn: string };
type First = { readonly signInName: string; readonly mail: string };

/**
 * The first security administrator, alone as nobody after them will be. Returns the first password, to be changed at the
 * first sign-in; null where there is one already.
 */
export async function foundOffice(names: Names, first: First): Promise<string | null> {
  const password = receiptSecret(bytesOf(16));
  const passwordHash = await hashOfPassword(password);
  const id = uuidv7();
  const founded = await inTransaction(async (tx) => {
    const isFirst = await insertFirst(tx, names, {
      id,
      ...first,
      displayName: first.signInName,
      role: "security-administrator",
      passwordHash,
      mustChangePassword: true,
    });
    const by = { by: "office", role: "office" } as const;
    const entry = {
      action: "office-founded",
      ...by,
      matterId: null,
      about: { staff: id },
    } as const;
    if (isFirst) await appendAudit(tx, entry);
    return isFirst;
  });
  return founded ? password : null;
}
