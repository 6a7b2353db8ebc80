import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import type { Letter } from "#app/domain/matter/letter.ts";
import { env } from "#app/env.server.ts";
import { db, inTransaction, type Transaction } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";

/** Written with what owes them: no matter changes without its letters, no letter goes out for nothing. */
export async function oweLetters(tx: Transaction, matterId: string, owed: readonly Letter[]) {
  if (owed.length === 0) return;
  await tx
    .insert(letters)
    .values(owed.map((letter) => ({ ...letter, bureauId: env.BUREAU_ID, id: uuidv4(), matterId })));
}

/** Takes letters that are due to be sent and keeps others off them until `leasedUntil`. */
export function leaseLetters(most: number, leasedUntil: Date) {
  return inTransaction(async (tx) => {
    const due = await tx
      .select({
        id: letters.id,
        audience: letters.audience,
        attempts: letters.attempts,
        number: matters.number,
        unitId: matters.unitId,
        sealedMail: submissions.sealedMail,
        language: submissions.language,
      })
      .from(letters)
      .innerJoin(matters, eq(matters.id, letters.matterId))
      .innerJoin(submissions, eq(submissions.id, matters.submissionId))
      .where(and(isNull(letters.sentAt), lte(letters.tryAfter, sql`now()`)))
      .orderBy(asc(letters.owedAt))
      .limit(most)
      .for("update", { of: letters, skipLocked: true });
    for (const { id } of due) {
      await tx
        .update(letters)
        .set({ tryAfter: leasedUntil, attempts: sql`${letters.attempts} + 1` })
        .where(eq(letters.id, id));
    }
    return due;
  });
}

export async function markSent(id: string): Promise<void> {
  await db.update(letters).set({ sentAt: sql`now()` }).where(eq(letters.id, id));
}

export async function tryLater(id: string, tryAfter: Date): Promise<void> {
  await db.update(letters).set({ tryAfter }).where(eq(letters.id, id));
}
