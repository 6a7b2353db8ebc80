import { and, count, desc, eq, inArray } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { units } from "#db/schema/office.ts";
import { looks } from "#db/schema/views.ts";

/** Policy: the newest are enough for a page; whoever wants all of them asks the auditor. */
const MOST = 100;

/** Who opened how a complainant is reached, as the complainant is told it: role and unit, the day, for what. Never a name. */
export function contactLooks(matterIds: readonly string[]) {
  return db
    .select({
      matterId: looks.matterId,
      day: looks.day,
      role: looks.role,
      unit: units.name,
      unitEn: units.nameEn,
      purpose: looks.purpose,
      times: count(),
    })
    .from(looks)
    .leftJoin(units, eq(units.id, looks.unitId))
    .where(
      and(
        eq(looks.bureauId, env.BUREAU_ID),
        inArray(looks.matterId, [...matterIds]),
        eq(looks.what, "contact"),
      ),
    )
    .groupBy(looks.matterId, looks.day, looks.role, units.name, units.nameEn, looks.purpose)
    .orderBy(desc(looks.day))
    .limit(MOST);
}
