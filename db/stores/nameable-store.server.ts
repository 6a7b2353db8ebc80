import { and, eq, isNotNull } from "drizzle-orm";
import type { Known } from "#app/domain/people/named-officials.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";

/** The units a reporter may want kept away: all but the top, above which there is nobody. */
export const findNameableUnits = (tx: Transaction) =>
  tx
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.bureauId, env.BUREAU_ID), isNotNull(units.upperUnitId)));

/** Everybody who works here, by name and unit. */
export async function findKnownStaff(tx: Transaction): Promise<readonly Known[]> {
  const rows = await tx
    .select({ id: staff.id, name: staff.displayName, unit: units.name, unitEn: units.nameEn })
    .from(staff)
    .leftJoin(units, eq(units.id, staff.unitId))
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.active, true)));
  return rows.map(({ id, name, unit, unitEn }) => ({
    id,
    name,
    units: unit && unitEn ? [unit, unitEn] : [],
  }));
}
