import { and, eq, isNull, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { officeTerms } from "#db/schema/offices.ts";

const bureauId = env.BUREAU_ID;
const isTerm = (id: string) => and(eq(officeTerms.bureauId, bureauId), eq(officeTerms.id, id));

/** One after the other: whoever asks next finds what this transaction wrote. The database takes the same lock. */
export const holdTerms = (tx: Transaction) =>
  tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('office_terms ' || ${bureauId}::text, 0))`,
  );

export async function insertTerm(
  tx: Transaction,
  row: Omit<typeof officeTerms.$inferInsert, "bureauId">,
): Promise<void> {
  await tx.insert(officeTerms).values({ ...row, bureauId });
}

/** A term that nobody has decided on, for this transaction alone. */
export async function lockAskedTerm(tx: Transaction, id: string) {
  const [row] = await tx
    .select()
    .from(officeTerms)
    .where(and(isTerm(id), isNull(officeTerms.decidedBy)))
    .for("update");
  return row;
}

/** A term that was confirmed and has not been ended, for this transaction alone. */
export async function lockHeldTerm(tx: Transaction, id: string) {
  const [row] = await tx
    .select()
    .from(officeTerms)
    .where(and(isTerm(id), eq(officeTerms.approved, true), isNull(officeTerms.endedBy)))
    .for("update");
  return row;
}

export async function saveTermDecision(tx: Transaction, id: string, by: string, approved: boolean) {
  await tx
    .update(officeTerms)
    .set({ decidedBy: by, decidedAt: sql`now()`, approved })
    .where(isTerm(id));
}

export async function saveTermEnd(tx: Transaction, id: string, by: string) {
  await tx.update(officeTerms).set({ endedBy: by, endedAt: sql`now()` }).where(isTerm(id));
}
