import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { retentionHolds } from "#db/schema/retention.ts";

const bureauId = env.BUREAU_ID;

/**
 * Submissions that can still be opened and whose matters were all archived by a day, in the order of their ids, from the
 * one after `after`.
 */
export async function findClosed(archivedBy: Day, after: string, most: number) {
  const rows = await db
    .selectDistinct({ id: contentKeys.submissionId })
    .from(contentKeys)
    .where(
      and(
        eq(contentKeys.bureauId, bureauId),
        gt(contentKeys.submissionId, after),
        sql`not exists (select 1 from ${matters} where ${matters.bureauId} = ${contentKeys.bureauId}
          and ${matters.submissionId} = ${contentKeys.submissionId}
          and not (${matters.stage} = 'archived' and ${matters.dates} ->> 'archived' <= ${archivedBy}))`,
      ),
    )
    .orderBy(contentKeys.submissionId)
    .limit(most);
  return rows.map(({ id }) => id);
}

/** The matters of a submission, and what holds them. */
export async function findFile(submissionId: string) {
  const own: readonly Matter[] = await db
    .select()
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), eq(matters.submissionId, submissionId)));
  const ids = own.map(({ id }) => id);
  const holds = await db.select().from(retentionHolds).where(inArray(retentionHolds.matterId, ids));
  return { matters: own, holds };
}
