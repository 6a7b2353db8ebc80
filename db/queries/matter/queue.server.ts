import { and, asc, eq, sql } from "drizzle-orm";
import type { Queue } from "#app/domain/access/queues.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { answerTo } from "#db/queries/matter/answer-to.server.ts";
import { type Dates, liesIn, running } from "#db/queries/matter/queue-rules.server.ts";
import { stance } from "#db/queries/matter/stance.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";

export const ROWS_A_PAGE = 100;

export type QueueRow = Awaited<ReturnType<typeof findQueue>>[number];

/** One page of a queue, what runs out first at the top. Nothing in it tells an insider from anybody else. */
export function findQueue(viewer: Officer, queue: Queue, dates: Dates, page: number) {
  return readAs(viewer, (tx) =>
    tx
      .select({
        id: matters.id,
        number: matters.number,
        kind: matters.kind,
        stage: matters.stage,
        receivedOn: matters.receivedOn,
        product: sql<string>`coalesce(${answerTo("productName")}, '')`,
        respondent: sql<string>`coalesce(${answerTo("respondent")}, '')`,
        stance,
        clock: running.name,
        due: running.due,
        paused: running.paused,
        unit: units.name,
        unitEn: units.nameEn,
        handler: staff.displayName,
      })
      .from(matters)
      .innerJoin(submissions, eq(submissions.id, matters.submissionId))
      .leftJoin(running, eq(running.matterId, matters.id))
      .leftJoin(units, eq(units.id, matters.unitId))
      .leftJoin(staff, eq(staff.id, matters.handlerId))
      .where(and(visibleTo(viewer), liesIn(queue, dates)))
      .orderBy(
        sql`case when ${running.paused} then null else ${running.due} end asc nulls last`,
        asc(matters.number),
      )
      .limit(ROWS_A_PAGE)
      .offset((page - 1) * ROWS_A_PAGE),
  );
}
