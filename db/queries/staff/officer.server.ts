import { and, eq } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";

export type SignedInOfficer = Officer & {
  readonly displayName: string;
  readonly signInName: string;
  /** The first day on which the role counts for an approval. */
  readonly roleSince: Day;
  readonly mustChangePassword: boolean;
  readonly unit: { readonly name: string; readonly nameEn: string } | null;
};

/** Who a session belongs to, as long as the office still employs them. */
export async function findOfficer(staffId: string): Promise<SignedInOfficer | null> {
  const [row] = await db
    .select({
      id: staff.id,
      role: staff.role,
      unitId: staff.unitId,
      displayName: staff.displayName,
      signInName: staff.signInName,
      roleSince: staff.roleSince,
      mustChangePassword: staff.mustChangePassword,
      unitName: units.name,
      unitNameEn: units.nameEn,
    })
    .from(staff)
    .leftJoin(units, eq(units.id, staff.unitId))
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.id, staffId), eq(staff.active, true)));
  if (!row) return null;
  const { unitName, unitNameEn, ...officer } = row;
  const unit = unitName && unitNameEn ? { name: unitName, nameEn: unitNameEn } : null;
  return { ...officer, unit };
}
