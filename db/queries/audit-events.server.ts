import { and, count, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { mayKnowOf } from "#db/queries/may-know-of.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

export const EVENTS_A_PAGE = 100;

export type AuditLine = Awaited<ReturnType<typeof findEvents>>["events"][number];

const by = sql<string>`${matterEvents.event} ->> 'by'`;

/** Who did what and when, newest first; not what was written, nor by which reporter, nor at which hour they came. */
export async function findEvents(viewer: Officer, number: string, page: number) {
  const wanted = and(
    onlyFor("see-audit", viewer),
    eq(matterEvents.bureauId, env.BUREAU_ID),
    mayKnowOf(viewer),
    number === "" ? undefined : eq(matters.number, number),
  );
  const ofMatter = eq(matters.id, matterEvents.matterId);
  const [[counted], events] = await Promise.all([
    db.select({ total: count() }).from(matterEvents).innerJoin(matters, ofMatter).where(wanted),
    db
      .select({
        seq: matterEvents.seq,
        number: matters.number,
        type: matterEvents.type,
        by,
        on: sql<string>`${matterEvents.event} ->> 'on'`,
        recordedAt: sql<Date | null>`case when ${by} <> 'reporter' then ${matterEvents.recordedAt} end`,
        name: staff.displayName,
        role: staff.role,
      })
      .from(matterEvents)
      .innerJoin(matters, ofMatter)
      .leftJoin(staff, sql`${staff.id}::text = ${by}`)
      .where(wanted)
      .orderBy(desc(matterEvents.seq))
      .limit(EVENTS_A_PAGE)
      .offset((page - 1) * EVENTS_A_PAGE),
  ]);
  return { total: counted?.total ?? 0, events };
}
