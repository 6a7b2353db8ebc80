import { and, count, eq, isNull } from "drizzle-orm";
import type { Barrier, Exclusion, Office } from "#app/domain/people/barrier.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { matterExclusions, namedOfficials } from "#db/schema/exclusions.ts";
import { staff, units } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;

/** What stands before a matter; null, and nobody looked up, where nothing does. */
export async function findBarrier(tx: Transaction, matterId: string): Promise<Barrier | null> {
  const exclusions = await findExclusions(tx, matterId);
  const unresolved = await isUnresolved(tx, matterId);
  if (exclusions.length === 0 && !unresolved) return null;
  return { exclusions, unresolved, office: await findOfficeNow(tx) };
}

const findExclusions = (tx: Transaction, matterId: string): Promise<readonly Exclusion[]> =>
  tx
    .select({ staffId: matterExclusions.staffId, unitId: matterExclusions.unitId })
    .from(matterExclusions)
    .where(and(eq(matterExclusions.bureauId, bureauId), eq(matterExclusions.matterId, matterId)));

async function isUnresolved(tx: Transaction, matterId: string): Promise<boolean> {
  const [row] = await tx
    .select({ open: count() })
    .from(namedOfficials)
    .where(
      and(
        eq(namedOfficials.bureauId, bureauId),
        eq(namedOfficials.matterId, matterId),
        isNull(namedOfficials.resolvedOn),
      ),
    );
  return (row?.open ?? 0) > 0;
}

async function findOfficeNow(tx: Transaction): Promise<Office> {
  const all = await tx
    .select({ id: units.id, upperUnitId: units.upperUnitId })
    .from(units)
    .where(eq(units.bureauId, bureauId));
  const officers = await tx
    .select({ id: staff.id, role: staff.role, unitId: staff.unitId })
    .from(staff)
    .where(and(eq(staff.bureauId, bureauId), eq(staff.active, true)))
    .orderBy(staff.id);
  return { units: all, officers };
}

type NewExclusion = Omit<typeof matterExclusions.$inferInsert, "bureauId">;

/** Whoever is kept away already stays so, on the first ground that was given. */
export async function insertExclusions(
  tx: Transaction,
  rows: readonly NewExclusion[],
): Promise<void> {
  if (rows.length === 0) return;
  const owned = rows.map((row) => ({ ...row, bureauId }));
  await tx.insert(matterExclusions).values(owned).onConflictDoNothing();
}

type NewOfficial = Omit<typeof namedOfficials.$inferInsert, "bureauId">;

export async function insertNamedOfficials(
  tx: Transaction,
  rows: readonly NewOfficial[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(namedOfficials).values(rows.map((row) => ({ ...row, bureauId })));
}
