import { and, count, desc, eq } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { units } from "#db/schema/office.ts";
import { looks } from "#db/schema/views.ts";

/** Policy: the newest are enough for a page; whoever wants all of them asks the auditor. */
const MOST_LOOKS = 100;

/**
 * Who of the office looked at this reporter's matters: role and unit, never a name; the day, never the hour. The unit
 * is the one they were in when they looked.
 */
export function whoLooked(submissionId: string) {
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
    .innerJoin(matters, and(eq(matters.bureauId, looks.bureauId), eq(matters.id, looks.matterId)))
    .leftJoin(units, eq(units.id, looks.unitId))
    .where(and(eq(matters.bureauId, env.BUREAU_ID), eq(matters.submissionId, submissionId)))
    .groupBy(looks.matterId, looks.day, looks.what, looks.role, units.name, units.nameEn)
    .orderBy(desc(looks.day), looks.what)
    .limit(MOST_LOOKS);
}
