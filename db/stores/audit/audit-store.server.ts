import { sql } from "drizzle-orm";
import type { AuditEntry } from "#app/domain/audit/audit-entry.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { canonical } from "#db/stores/audit/canonical.ts";

/**
 * Writes into the log what this transaction does. Call it last: until the commit, whoever writes into the same chain
 * waits. The database gives the time and the place in the chain.
 */
export async function appendAudit(tx: Transaction, ...entries: readonly AuditEntry[]) {
  const told = entries.map((entry) => ({ ...entry, about: canonical(entry.about) }));
  await tx.execute(sql`select append_audit(${env.BUREAU_ID}, ${JSON.stringify(told)})`);
}
