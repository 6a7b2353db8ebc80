import { and, count, eq, isNull, sql } from "drizzle-orm";
import type { PublishedYear } from "#app/domain/calendar/published-year.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader, type Transaction } from "#db/client.server.ts";
import { calendarNotices } from "#db/schema/calendar.ts";

const bureauId = env.BUREAU_ID;
const ofBureau = eq(calendarNotices.bureauId, bureauId);

/** Any number, the same in every process that counts days. */
const CALENDAR = 727_002;

export type NoticeInForce = { readonly id: string; readonly published: PublishedYear };

/** Until this transaction ends nobody publishes: what it counts by the calendar stays true when it commits. */
export async function shareCalendar(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${CALENDAR})`);
}

/** Waits for everybody who is counting, and keeps others waiting until the new dates are there. */
export async function holdCalendar(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CALENDAR})`);
}

/** Notices are only ever added, so their number tells whether there is a new one. */
export async function countNotices(reader: Reader = db): Promise<number> {
  const [row] = await reader.select({ notices: count() }).from(calendarNotices).where(ofBureau);
  return row?.notices ?? 0;
}

/** At most one a year, oldest year first. */
export function noticesInForce(reader: Reader = db): Promise<readonly NoticeInForce[]> {
  return reader
    .select({ id: calendarNotices.id, published: calendarNotices.published })
    .from(calendarNotices)
    .where(and(ofBureau, isNull(calendarNotices.supersededBy)))
    .orderBy(calendarNotices.year);
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
