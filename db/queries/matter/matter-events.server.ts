import { and, desc, eq, gt, notInArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { bareEvent, isLegibleTo, type Lying } from "#app/domain/access/as-far-as-theirs.ts";
import { type MatterEvent, SECRET_EVENTS } from "#app/domain/matter/events.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

/** In whose place somebody acted, where they stood in. */
const absent = alias(staff, "absent");

/** A matter is received as version nought. */
const FROM_THE_START = -1;

export type EventLine = Awaited<ReturnType<typeof findMatterEvents>>[number];

/** What proves a claim is compared, and never told. */
const told = sql<MatterEvent>`${matterEvents.event} - 'codeDigest'`;

/** What happened to a matter since a version, newest first, by the day. How a member of the committee acted stays with the committee. */
export function findMatterEvents(viewer: Officer, matterId: string, since = FROM_THE_START) {
  return readAs(viewer, (tx) =>
    tx
      .select({
        seq: matterEvents.seq,
        event: told,
        by: staff.displayName,
        insteadOf: absent.displayName,
        /** Of which only is said that it happened. */
        isBare: sql<boolean>`false`,
      })
      .from(matterEvents)
      .innerJoin(matters, matterOf(matterEvents))
      .leftJoin(staff, sql`${staff.id}::text = ${matterEvents.event} ->> 'by'`)
      .leftJoin(absent, sql`${absent.id}::text = ${matterEvents.event} #>> '{as,for}'`)
      .where(
        and(
          visibleTo(viewer),
          eq(matterEvents.matterId, matterId),
          gt(matterEvents.version, since),
          notInArray(matterEvents.type, [...SECRET_EVENTS]),
        ),
      )
      .orderBy(desc(matterEvents.seq)),
  );
}

/** A line as far as its reader is told of a matter that lies there: whoever shows history asks this first. */
export const asTold = (viewer: Officer, lies: Lying, line: EventLine): EventLine =>
  isLegibleTo(viewer, lies, line.event)
    ? line
    : { ...line, event: bareEvent(line.event), isBare: true };
