import { and, asc, eq, or, sql } from "drizzle-orm";
import type { ChainHead } from "#app/domain/audit/checkpoint.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { auditEntries, auditHeads } from "#db/schema/audit.ts";

const hex = (column: typeof auditHeads.hash | typeof auditEntries.hash) =>
  sql<string>`encode(${column}, 'hex')`;

/** How long every chain is now and what it ends in: one statement, so one moment. */
export const findHeads = (): Promise<ChainHead[]> =>
  db
    .select({ chain: auditHeads.chain, seq: auditHeads.seq, hash: hex(auditHeads.hash) })
    .from(auditHeads)
    .where(eq(auditHeads.bureauId, env.BUREAU_ID))
    .orderBy(asc(auditHeads.chain));

/** What the log says at the places these heads name; a place that is gone is missing from the answer. */
export async function findPlaces(heads: readonly ChainHead[]): Promise<ChainHead[]> {
  if (heads.length === 0) return [];
  return db
    .select({ chain: auditEntries.chain, seq: auditEntries.seq, hash: hex(auditEntries.hash) })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.bureauId, env.BUREAU_ID),
        or(
          ...heads.map(({ chain, seq }) =>
            and(eq(auditEntries.chain, chain), eq(auditEntries.seq, seq)),
          ),
        ),
      ),
    );
}
