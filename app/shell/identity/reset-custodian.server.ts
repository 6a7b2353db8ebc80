import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { dropFactorOf } from "#db/stores/identity/vault-store.server.ts";

/** Forgets a custodian's factor, for whoever holds the vault's machine: no page can. False where nobody of that name had one. */
export const resetCustodian = (signInName: string): Promise<boolean> =>
  inTransaction(async (tx) => {
    const staff = await dropFactorOf(tx, signInName);
    if (staff === null) return false;
    const by = { by: "office", role: "office" } as const;
    await appendAudit(tx, { action: "custodian-reset", ...by, matterId: null, about: { staff } });
    return true;
  });
