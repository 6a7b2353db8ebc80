import { and, eq, isNull } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader, type Transaction } from "#db/client.server.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { erasureCalendar, retentionHolds } from "#db/schema/retention.ts";

const bureauId = env.BUREAU_ID;

const entryOf = (submissionId: string) =>
  and(eq(erasureCalendar.bureauId, bureauId), eq(erasureCalendar.submissionId, submissionId));

/** The calendar names another day on which it is worth asking whether a submission may be erased. */
export async function askAgainOn(submissionId: string, askOn: Day): Promise<void> {
  await db.update(erasureCalendar).set({ askOn }).where(entryOf(submissionId));
}

/** False where another process was faster. */
export async function dropAllContentKeys(tx: Transaction, submissionId: string): Promise<boolean> {
  const dropped = await tx
    .delete(contentKeys)
    .where(and(eq(contentKeys.bureauId, bureauId), eq(contentKeys.submissionId, submissionId)))
    .returning({ holder: contentKeys.holder });
  await tx.delete(erasureCalendar).where(entryOf(submissionId));
  return dropped.length > 0;
}

export async function insertHold(
  tx: Transaction,
  hold: Omit<typeof retentionHolds.$inferInsert, "bureauId">,
): Promise<void> {
  await tx.insert(retentionHolds).values({ ...hold, bureauId });
}

/** False where it was lifted before. */
export async function liftHold(
  id: string,
  liftedBy: string,
  liftedOn: Day,
  on: Reader = db,
): Promise<boolean> {
  const lifted = await on
    .update(retentionHolds)
    .set({ liftedBy, liftedOn })
    .where(
      and(
        eq(retentionHolds.bureauId, bureauId),
        eq(retentionHolds.id, id),
        isNull(retentionHolds.liftedOn),
      ),
    )
    .returning({ id: retentionHolds.id });
  return lifted.length > 0;
}
