import type { AuditEntry } from "#app/domain/audit/audit-entry.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";

/** Writes into the log what happens outside any other transaction. */
export const record = (entry: AuditEntry): Promise<void> =>
  inTransaction((tx) => appendAudit(tx, entry));
