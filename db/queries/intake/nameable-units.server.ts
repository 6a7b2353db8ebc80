import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { units } from "#db/schema/office.ts";

/** The units that anybody who writes to us may want kept away: all but the top, above which there is nobody. */
export const findNameableUnits = () =>
  db
    .select({ id: units.id, name: units.name, nameEn: units.nameEn })
    .from(units)
    .where(
      and(eq(units.bureauId, env.BUREAU_ID), isNotNull(units.upperUnitId), isNull(units.closedOn)),
    )
    .orderBy(asc(units.name));
