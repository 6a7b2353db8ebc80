import { and, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { staff, units } from "#db/schema/office.ts";

export type Custodian = Awaited<ReturnType<typeof findCustodians>>[number];

/** The custodians with their units: the vault knows them by their ids alone. */
export function findCustodians(viewer: Officer) {
  return readAs(viewer, (tx) =>
    tx
      .select({ id: staff.id, name: staff.displayName, unit: units.name, unitEn: units.nameEn })
      .from(staff)
      .leftJoin(units, and(eq(units.bureauId, staff.bureauId), eq(units.id, staff.unitId)))
      .where(
        and(
          onlyFor("see-sealed", viewer),
          eq(staff.bureauId, env.BUREAU_ID),
          eq(staff.role, "custodian"),
        ),
      ),
  );
}
