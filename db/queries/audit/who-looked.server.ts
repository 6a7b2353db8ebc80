import { and, count, desc, eq, inArray, ne } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { units } from "#db/schema/office.ts";
import { looks } from "#db/schema/views.ts";

/** Policy: the newest are enough for a page; whoever wants all of them asks the auditor. */
const MOST_LOOKS = 100;

/**
 * Who of the office looked at a reporter's matters: role and unit, never a name; the day, never the hour. The unit is
 * the one they were in when they looked. An opened contact is told apart, with its purpose. The matters are named one by one, so that an index of the log finds them.
 */
export function whoLooked(matterIds: readonly string[]) {
  return db
    .select({
      matterId: looks.matterId,
      day: looks.day,
      what: looks.what,
      role: looks.role,
      unit: units.name,
      unitEn: units.nameEn,
      times: count(),
    })
    .from(looks)
    .leftJoin(units, eq(units.id, looks.unitId))
    .where(
      and(
        eq(looks.bureauId, env.BUREAU_ID),
        inArray(looks.matterId, [...matterIds]),
        ne(looks.what, "contact"),
        // That the office has files of its own is none of a reporter's business: how a case is worked on stays inside.
        ne(looks.what, "office-file"),
      ),
    )
    .groupBy(looks.matterId, looks.day, looks.what, looks.role, units.name, units.nameEn)
    .orderBy(desc(looks.day), looks.what)
    .limit(MOST_LOOKS);
}
