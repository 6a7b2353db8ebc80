import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Barrier, Exclusion, Office } from "#app/domain/exclusion/barrier.ts";
import type { Excluding } from "#app/domain/exclusion/excluding.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { matterExclusions, namedOfficials } from "#db/schema/exclusions.ts";
import { matters } from "#db/schema/matters.ts";
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

/** The officials whom a reporter named and nobody has recognised. */
export const findUnresolved = (tx: Transaction, matterId: string) =>
  tx
    .select({ id: namedOfficials.id, sealed: namedOfficials.sealed })
    .from(namedOfficials)
    .where(unresolvedOf(matterId))
    .orderBy(namedOfficials.id);

/** What was written of them goes with the answer. */
export async function markResolved(
  tx: Transaction,
  matterId: string,
  resolvedBy: string,
  resolvedOn: Day,
): Promise<void> {
  await tx
    .update(namedOfficials)
    .set({ sealed: new Uint8Array(), resolvedBy, resolvedOn })
    .where(unresolvedOf(matterId));
}

const unresolvedOf = (matterId: string) =>
  and(
    eq(namedOfficials.bureauId, bureauId),
    eq(namedOfficials.matterId, matterId),
    isNull(namedOfficials.resolvedOn),
  );

async function isUnresolved(tx: Transaction, matterId: string): Promise<boolean> {
  const [row] = await tx
    .select({ open: count() })
    .from(namedOfficials)
    .where(unresolvedOf(matterId));
  return (row?.open ?? 0) > 0;
}

/** The units, and who works in them today. */
export async function findOfficeNow(tx: Transaction): Promise<Office> {
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

/** Whoever is kept away already stays so, on the first ground that was given. Answers where this kept somebody away. */
export async function insertExclusions(
  tx: Transaction,
  matterIds: readonly string[],
  exclusions: readonly Excluding[],
  excludedOn: Day,
): Promise<readonly string[]> {
  const rows = matterIds.flatMap((matterId) =>
    exclusions.map((whom) => ({ ...whom, bureauId, id: uuidv4(), matterId, excludedOn })),
  );
  if (rows.length === 0) return [];
  const inserted = await tx
    .insert(matterExclusions)
    .values(rows)
    .onConflictDoNothing()
    .returning({ matterId: matterExclusions.matterId });
  return inserted.map(({ matterId }) => matterId);
}

/** Everything that came of the submission from which this matter came. */
export async function findSameSubmission(
  tx: Transaction,
  matterId: string,
): Promise<readonly string[]> {
  const own = tx
    .select({ submissionId: matters.submissionId })
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), eq(matters.id, matterId)));
  const rows = await tx
    .select({ id: matters.id })
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), inArray(matters.submissionId, own)))
    .orderBy(matters.id);
  return rows.map(({ id }) => id);
}

type NewOfficial = Omit<typeof namedOfficials.$inferInsert, "bureauId">;

export async function insertNamedOfficials(
  tx: Transaction,
  rows: readonly NewOfficial[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(namedOfficials).values(rows.map((row) => ({ ...row, bureauId })));
}
