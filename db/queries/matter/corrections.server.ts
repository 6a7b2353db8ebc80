import { and, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";
import { corrections } from "#db/schema/proposals.ts";

export type CorrectionLine = Awaited<ReturnType<typeof findCorrections>>[number];

const maker = alias(staff, "maker");
const decider = alias(staff, "decider");
const dayOf = (moment: typeof corrections.madeAt | typeof corrections.decidedAt) =>
  sql<Day>`to_char(${moment} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** Everything that somebody asked to have put right on a matter, newest first, with both values, both people and both days. */
export function findCorrections(viewer: Officer, matterId: string) {
  return readAs(viewer, (tx) =>
    tx
      .select({
        id: corrections.id,
        subject: corrections.subject,
        old: corrections.oldValue,
        new: corrections.newValue,
        reason: corrections.reason,
        approved: corrections.approved,
        madeBy: maker.displayName,
        madeOn: dayOf(corrections.madeAt),
        decidedBy: decider.displayName,
        decidedOn: dayOf(corrections.decidedAt),
      })
      .from(corrections)
      .innerJoin(matters, matterOf(corrections))
      .leftJoin(maker, eq(maker.id, corrections.madeBy))
      .leftJoin(decider, eq(decider.id, corrections.decidedBy))
      .where(and(visibleTo(viewer), eq(corrections.matterId, matterId)))
      .orderBy(desc(corrections.madeAt)),
  );
}
