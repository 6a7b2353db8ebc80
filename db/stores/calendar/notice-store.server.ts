import { and, eq, isNull, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { calendarNotices } from "#db/schema/calendar.ts";

const bureauId = env.BUREAU_ID;
const ofBureau = eq(calendarNotices.bureauId, bureauId);

/** Any number, the same in every process that counts days. */
const CALENDAR = 727_002;

/** Until this transaction ends nobody publishes: what it counts by the calendar stays true when it commits. */
export async function shareCalendar(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${CALENDAR})`);
}

/** Waits for everybody who is counting, and keeps others waiting until the new dates are there. */
export async function holdCalendar(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CALENDAR})`);
}

type NewNotice = Omit<typeof calendarNotices.$inferInsert, "bureauId" | "year" | "supersededBy">;

/** Puts a notice into force; the one of the same year before it keeps its text and steps back. */
export async function insertNotice(tx: Transaction, notice: NewNotice): Promise<void> {
  const { year } = notice.published;
  await tx
    .update(calendarNotices)
    .set({ supersededBy: notice.id })
    .where(and(ofBureau, eq(calendarNotices.year, year), isNull(calendarNotices.supersededBy)));
  await tx.insert(calendarNotices).values({ ...notice, bureauId, year });
}
