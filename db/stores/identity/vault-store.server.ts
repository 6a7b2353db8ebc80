import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db, inTransaction, type Transaction } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";
import { retentionHolds } from "#db/schema/retention.ts";
import { closings, custodians, identities } from "#db/schema/vault.ts";

const bureauId = env.BUREAU_ID;
const isCustodian = (staffId: string) =>
  and(eq(custodians.bureauId, bureauId), eq(custodians.staffId, staffId));

/** A custodian as the register of staff has them now, with their factor; undefined for anybody else. */
export async function findCustodian(staffId: string) {
  const [row] = await db
    .select({
      id: staff.id,
      unitId: staff.unitId,
      enrolledUnitId: custodians.unitId,
      sealedFactor: custodians.sealedFactor,
      confirmedOn: custodians.confirmedOn,
    })
    .from(staff)
    .leftJoin(custodians, eq(custodians.staffId, staff.id))
    .where(
      and(
        eq(staff.bureauId, bureauId),
        eq(staff.id, staffId),
        eq(staff.role, "custodian"),
        eq(staff.active, true),
      ),
    );
  return row;
}

/** A factor that nobody has confirmed is replaced; a confirmed one stays. False where it stays. */
export async function putFactor(
  staffId: string,
  unitId: string,
  sealedFactor: Uint8Array,
): Promise<boolean> {
  const put = await db
    .insert(custodians)
    .values({ bureauId, staffId, unitId, sealedFactor })
    .onConflictDoUpdate({
      target: [custodians.bureauId, custodians.staffId],
      set: { sealedFactor, unitId, lastStep: 0, failures: 0 },
      setWhere: sql`${custodians.confirmedOn} is null`,
    })
    .returning({ staffId: custodians.staffId });
  return put.length > 0;
}

export async function confirmFactor(staffId: string, confirmedOn: Day): Promise<void> {
  await db.update(custodians).set({ confirmedOn }).where(isCustodian(staffId));
}

/** Uses a step up. False where it, or a later one, was used before: of two at once, one. */
export async function spendStep(staffId: string, step: number): Promise<boolean> {
  const used = await db
    .update(custodians)
    .set({ lastStep: step, failures: 0 })
    .where(and(isCustodian(staffId), lt(custodians.lastStep, step)))
    .returning({ staffId: custodians.staffId });
  return used.length > 0;
}

type Counted = Pick<typeof custodians.$inferSelect, "failures" | "failedAt">;

/** Counts a try as failed, where `mayTry` of what was counted before; `spendStep` takes it back. One at a time. */
export const countTry = (
  staffId: string,
  failedAt: Date,
  mayTry: (before: Counted) => boolean,
): Promise<boolean> =>
  inTransaction(async (tx) => {
    const [before] = await tx.select().from(custodians).where(isCustodian(staffId)).for("update");
    if (!before || !mayTry(before)) return false;
    const failures = before.failures + 1;
    await tx.update(custodians).set({ failures, failedAt }).where(isCustodian(staffId));
    return true;
  });

/** Whose factor it was; null where nobody of that name had one. Only the owner of the database may. */
export async function dropFactorOf(tx: Transaction, signInName: string): Promise<string | null> {
  const named = tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.bureauId, bureauId), eq(staff.signInName, signInName)));
  const [dropped] = await tx
    .delete(custodians)
    .where(and(eq(custodians.bureauId, bureauId), inArray(custodians.staffId, named)))
    .returning({ staffId: custodians.staffId });
  return dropped?.staffId ?? null;
}

const isIdentity = (submissionId: string) =>
  and(eq(identities.bureauId, bureauId), eq(identities.submissionId, submissionId));

export async function findIdentity(submissionId: string): Promise<Uint8Array | null> {
  const [row] = await db
    .select({ sealed: identities.sealed })
    .from(identities)
    .where(isIdentity(submissionId));
  return row?.sealed ?? null;
}

/** The matters of a submission as the vault sees them, and what holds them. */
export async function findClosings(submissionId: string) {
  const rows = await db
    .select()
    .from(closings)
    .where(and(eq(closings.bureauId, bureauId), eq(closings.submissionId, submissionId)));
  const { matterId, ground, liftedOn } = retentionHolds;
  const holds = await db
    .select({ matterId, ground, liftedOn })
    .from(retentionHolds)
    .where(
      and(
        eq(retentionHolds.bureauId, bureauId),
        inArray(
          matterId,
          rows.map(({ id }) => id),
        ),
      ),
    );
  return { rows, holds };
}

/** False where there was none, or none any more. */
export async function dropIdentity(tx: Transaction, submissionId: string): Promise<boolean> {
  const dropped = await tx
    .delete(identities)
    .where(isIdentity(submissionId))
    .returning({ submissionId: identities.submissionId });
  return dropped.length > 0;
}
