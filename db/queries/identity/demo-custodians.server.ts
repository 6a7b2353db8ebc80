import { and, asc, eq } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";

/** Everybody of the story who may decide on an unsealing. For the demo's page alone. */
export const findDemoCustodians = () =>
  db
    .select({
      id: staff.id,
      signInName: staff.signInName,
      name: staff.displayName,
      unit: units.name,
    })
    .from(staff)
    .leftJoin(units, eq(units.id, staff.unitId))
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.role, "custodian")))
    .orderBy(asc(staff.signInName));
