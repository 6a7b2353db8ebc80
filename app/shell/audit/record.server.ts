import type { AuditEntry } from "#app/domain/audit/audit-entry.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";

export const record = (entry: AuditEntry): Promise<void> =>
  inTransaction((tx) => appendAudit(tx, entry));
