import { and, eq, inArray } from "drizzle-orm";
import type { Known } from "#app/domain/exclusion/named-officials.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";

/** Everybody who is in one of these units, whether they may sign in today or not. */
export async function findWorkingIn(
  tx: Transaction,
  unitIds: readonly string[],
): Promise<readonly string[]> {
  if (unitIds.length === 0) return [];
  const rows = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.bureauId, env.BUREAU_ID), inArray(staff.unitId, [...unitIds])));
  return rows.map(({ id }) => id);
}

/** Everybody who works here, has worked here or is about to, by name and unit: who left may come back. */
export async function findKnownStaff(tx: Transaction): Promise<readonly Known[]> {
  const rows = await tx
    .select({
      id: staff.id,
      name: staff.displayName,
      role: staff.role,
      unit: units.name,
      unitEn: units.nameEn,
    })
    .from(staff)
    .leftJoin(units, eq(units.id, staff.unitId))
    .where(eq(staff.bureauId, env.BUREAU_ID));
  return rows.map(({ id, name, role, unit, unitEn }) => ({
    id,
    name,
    isHead: role === "head",
    units: unit && unitEn ? [unit, unitEn] : [],
  }));
}
