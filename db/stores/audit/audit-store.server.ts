import { sql } from "drizzle-orm";
import type { AuditEntry } from "#app/domain/audit/audit-entry.ts";
import type { LatelyOpened } from "#app/domain/audit/many-looks.ts";
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

/** What somebody has opened beside this matter; the log itself answers, and nobody else reads in it. */
export async function findLatelyOpened(
  tx: Transaction,
  staffId: string,
  matterId: string,
  minutes: number,
): Promise<LatelyOpened> {
  const { rows } = await tx.execute<{ others: number; told: boolean }>(
    sql`select others, told from lately_opened(${env.BUREAU_ID}, ${staffId}, ${matterId}, ${minutes})`,
  );
  const [found] = rows;
  if (!found) throw new Error("The log gave no answer");
  return found;
}
