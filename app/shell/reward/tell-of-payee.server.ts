import type { Matter } from "#app/domain/matter/matter.ts";
import { oweNotice } from "#app/shell/messages/owe-notice.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";

/** To the log, and to whoever reported, where they left an address: that there is something to see, and not what. */
export async function tellOfPayee(
  tx: Transaction,
  matter: Matter,
  action: "payee-named" | "payee-stopped",
): Promise<void> {
  await oweNotice(tx, matter, "office", "claim.notice");
  await appendAudit(tx, { action, by: "reporter", matterId: matter.id, about: {} });
}
