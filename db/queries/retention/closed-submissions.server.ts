import { and, asc, eq, gt, inArray, lte } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { erasureCalendar, retentionHolds } from "#db/schema/retention.ts";

const bureauId = env.BUREAU_ID;

/** Submissions after which it is worth asking by that day, in the order of their ids, from the one after `after`. */
export async function findToAsk(by: Day, after: string, most: number): Promise<readonly string[]> {
  const rows = await db
    .select({ id: erasureCalendar.submissionId })
    .from(erasureCalendar)
    .where(
      and(
        eq(erasureCalendar.bureauId, bureauId),
        lte(erasureCalendar.askOn, by),
        gt(erasureCalendar.submissionId, after),
      ),
    )
    .orderBy(asc(erasureCalendar.submissionId))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** The matters of these submissions, and what holds any of them. */
export async function findFiles(submissionIds: readonly string[]) {
  const found = await db
    .select()
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), inArray(matters.submissionId, [...submissionIds])));
  const ids = found.map(({ id }) => id);
  const holds = await db
    .select()
    .from(retentionHolds)
    .where(and(eq(retentionHolds.bureauId, bureauId), inArray(retentionHolds.matterId, ids)));
  return { matters: found, holds };
}
