import { and, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { db } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/visible.server.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

export type EventLine = Awaited<ReturnType<typeof findMatterEvents>>[number];

/** What happened to a matter, newest first, by the day. How a member of the committee acted stays with the committee. */
export function findMatterEvents(viewer: Officer, matterId: string) {
  return db
    .select({ seq: matterEvents.seq, event: matterEvents.event, by: staff.displayName })
    .from(matterEvents)
    .innerJoin(matters, eq(matters.id, matterEvents.matterId))
    .leftJoin(staff, sql`${staff.id}::text = ${matterEvents.event} ->> 'by'`)
    .where(
      and(
        visibleTo(viewer),
        eq(matterEvents.matterId, matterId),
        sql`${matterEvents.type} not in ('vote-cast', 'tie-declared')`,
      ),
    )
    .orderBy(desc(matterEvents.seq));
}
