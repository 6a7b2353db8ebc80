import { and, desc, eq, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";

/** What this reporter added later, newest first: to which matter, on which day, with how many files. Not what it said. */
export function supplementsOf(submissionId: string) {
  return db
    .select({
      seq: matterEvents.seq,
      matterId: matterEvents.matterId,
      on: sql<Day>`${matterEvents.event} ->> 'on'`,
      files: sql<number>`(${matterEvents.event} ->> 'files')::integer`,
    })
    .from(matterEvents)
    .innerJoin(matters, matterOf(matterEvents))
    .where(
      and(
        eq(matters.bureauId, env.BUREAU_ID),
        eq(matters.submissionId, submissionId),
        eq(matterEvents.type, "supplemented"),
      ),
    )
    .orderBy(desc(matterEvents.seq));
}
