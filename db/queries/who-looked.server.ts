import { and, count, desc, eq, sql } from "drizzle-orm";
import type { Look } from "#app/domain/audit/audit-entry.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import type { StaffRole } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { matters } from "#db/schema/matters.ts";
import { units } from "#db/schema/office.ts";

/** Policy: the newest are enough for a page; whoever wants all of them asks the auditor. */
const MOST_LOOKS = 100;

const about = (name: string) => sql`${auditEntries.entry}::jsonb #>> ${`{about,${name}}`}`;
const day = sql<Day>`to_char(${auditEntries.at}::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;
const what = sql<Look>`${about("what")}`;

/**
 * Who of the office looked at this reporter's matters: role and unit, never a name; the day, never the hour. The unit
 * is the one they were in when they looked.
 */
export function whoLooked(submissionId: string) {
  return db
    .select({
      matterId: sql<string>`${auditEntries.matterId}`,
      day: day.as("day"),
      what: what.as("what"),
      role: sql<StaffRole>`${auditEntries.role}`,
      unit: units.name,
      unitEn: units.nameEn,
      times: count(),
    })
    .from(auditEntries)
    .innerJoin(
      matters,
      and(eq(matters.bureauId, auditEntries.bureauId), eq(matters.id, auditEntries.matterId)),
    )
    .leftJoin(units, sql`${units.id}::text = ${about("unit")}`)
    .where(
      and(
        eq(matters.bureauId, env.BUREAU_ID),
        eq(matters.submissionId, submissionId),
        eq(auditEntries.action, "look"),
      ),
    )
    .groupBy(
      auditEntries.matterId,
      sql`"day"`,
      sql`"what"`,
      auditEntries.role,
      units.name,
      units.nameEn,
    )
    .orderBy(desc(sql`"day"`), sql`"what"`)
    .limit(MOST_LOOKS);
}
