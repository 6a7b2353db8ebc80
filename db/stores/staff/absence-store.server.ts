import { and, eq, isNull, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { absences } from "#db/schema/offices.ts";

const bureauId = env.BUREAU_ID;
const isAbsence = (id: string) => and(eq(absences.bureauId, bureauId), eq(absences.id, id));

/** One after the other: whoever asks next finds what this transaction wrote. The database takes the same lock. */
export const holdAbsences = (tx: Transaction) =>
  tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('absences ' || ${bureauId}::text, 0))`,
  );

type NewAbsence = Omit<typeof absences.$inferInsert, "bureauId" | "decidedBy">;

/** As its owner asks for it; or as one who may confirm it enters it for them, with that word. */
export async function insertAbsence(tx: Transaction, row: NewAbsence): Promise<void> {
  const word = { decidedBy: row.askedBy, decidedAt: sql`now()`, approved: true };
  await tx
    .insert(absences)
    .values({ ...row, bureauId, ...(row.askedBy === row.staffId ? {} : word) });
}

/** A leave that nobody has decided on nor taken back, for this transaction alone. */
export async function lockAskedAbsence(tx: Transaction, id: string) {
  const [row] = await tx
    .select()
    .from(absences)
    .where(and(isAbsence(id), isNull(absences.decidedBy), isNull(absences.endedBy)))
    .for("update");
  return row;
}

/** A leave of this person's that is not ended yet, be it confirmed or not, for this transaction alone. */
export async function lockOwnAbsence(tx: Transaction, id: string, staffId: string) {
  const [row] = await tx
    .select()
    .from(absences)
    .where(
      and(
        isAbsence(id),
        eq(absences.staffId, staffId),
        isNull(absences.endedBy),
        sql`${absences.approved} is not false`,
      ),
    )
    .for("update");
  return row;
}

export async function saveAbsenceDecision(
  tx: Transaction,
  id: string,
  by: string,
  approved: boolean,
) {
  await tx
    .update(absences)
    .set({ decidedBy: by, decidedAt: sql`now()`, approved })
    .where(isAbsence(id));
}

export async function saveAbsenceEnd(tx: Transaction, id: string, by: string) {
  await tx.update(absences).set({ endedBy: by, endedAt: sql`now()` }).where(isAbsence(id));
}
