import { and, desc, eq, or } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { staffRelations } from "#db/schema/exclusions.ts";
import { staff } from "#db/schema/office.ts";

export type Relation = Awaited<ReturnType<typeof findRelations>>[number];

/** What the viewer has declared; a head sees what those of the unit have. Nothing of any matter. */
export function findRelations(viewer: Officer) {
  const { id, role, unitId } = viewer;
  const ofUnit = role === "head" && unitId !== null ? eq(staff.unitId, unitId) : undefined;
  return readAs(viewer, (tx) =>
    tx
      .select({
        id: staffRelations.id,
        by: staff.displayName,
        name: staffRelations.name,
        reason: staffRelations.reason,
        declaredOn: staffRelations.declaredOn,
      })
      .from(staffRelations)
      .innerJoin(staff, eq(staff.id, staffRelations.staffId))
      .where(and(eq(staffRelations.bureauId, env.BUREAU_ID), or(eq(staff.id, id), ofUnit)))
      .orderBy(desc(staffRelations.declaredOn), desc(staffRelations.id)),
  );
}
