import { and, eq, inArray, lt } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, inTransaction, type Transaction } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";
import { retentionHolds } from "#db/schema/retention.ts";
import { closings, custodians, identities } from "#db/schema/vault.ts";

const bureauId = env.BUREAU_ID;
const isCustodian = (staffId: string) =>
  and(eq(custodians.bureauId, bureauId), eq(custodians.staffId, staffId));

/**
 * A custodian of the vault's register; undefined for anybody else. The register of staff can only take away: whoever it
 * no longer has as a custodian of that unit is none.
 */
export async function findCustodian(staffId: string) {
  const [row] = await db
    .select({
      id: custodians.staffId,
      name: custodians.name,
      unitId: custodians.unitId,
      sealedFactor: custodians.sealedFactor,
      confirmedOn: custodians.confirmedOn,
    })
    .from(custodians)
    .innerJoin(
      staff,
      and(
        eq(staff.bureauId, custodians.bureauId),
        eq(staff.id, custodians.staffId),
        eq(staff.unitId, custodians.unitId),
        eq(staff.role, "custodian"),
        eq(staff.active, true),
      ),
    )
    .where(isCustodian(staffId));
  return row;
}

/** Everybody who was ever entered and not withdrawn, whatever has become of them since. */
export const findRegister = () =>
  db
    .select({
      id: custodians.staffId,
      name: custodians.name,
      unitId: custodians.unitId,
      confirmedOn: custodians.confirmedOn,
    })
    .from(custodians)
    .where(eq(custodians.bureauId, bureauId))
    .orderBy(custodians.confirmedOn, custodians.name);

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
