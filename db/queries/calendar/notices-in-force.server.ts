import { and, count, eq, isNull } from "drizzle-orm";
import type { PublishedYear } from "#app/domain/calendar/published-year.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader } from "#db/client.server.ts";
import { calendarNotices } from "#db/schema/calendar.ts";

const ofBureau = eq(calendarNotices.bureauId, env.BUREAU_ID);

export type NoticeInForce = { readonly id: string; readonly published: PublishedYear };

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
