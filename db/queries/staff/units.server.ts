import { asc, eq, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { units } from "#db/schema/office.ts";

const handles = sql<boolean>`exists (select from staff where staff.bureau_id = units.bureau_id
  and staff.unit_id = units.id and staff.role = 'handler' and staff.active
  and units.closed_on is null)`;
const closed = sql<boolean>`${units.closedOn} is not null`;

/** The units of the bureau. Every officer may know them. */
export function findUnits(viewer: Officer): Promise<readonly Unit[]> {
  return readAs(viewer, (tx) =>
    tx
      .select({ id: units.id, name: units.name, nameEn: units.nameEn, handles, closed })
      .from(units)
      .where(eq(units.bureauId, env.BUREAU_ID))
      .orderBy(asc(units.name)),
  );
}
