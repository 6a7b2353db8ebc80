import { and, desc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { calendarNotices } from "#db/schema/calendar.ts";
import { staff } from "#db/schema/office.ts";

export type Notice = Awaited<ReturnType<typeof findNotices>>[number];

/** Every notice that was ever published, the newest year first and in it the newest notice. */
export function findNotices(viewer: Officer) {
  return readAs(viewer, (tx) =>
    tx
      .select({
        id: calendarNotices.id,
        year: calendarNotices.year,
        text: calendarNotices.text,
        published: calendarNotices.published,
        publishedOn: calendarNotices.publishedOn,
        publishedBy: staff.displayName,
        supersededBy: calendarNotices.supersededBy,
      })
      .from(calendarNotices)
      .innerJoin(staff, eq(staff.id, calendarNotices.publishedBy))
      .where(and(onlyFor("see-calendar", viewer), eq(calendarNotices.bureauId, env.BUREAU_ID)))
      .orderBy(desc(calendarNotices.year), desc(calendarNotices.id)),
  );
}

export async function findNotice(viewer: Officer, id: string): Promise<Notice | null> {
  return (await findNotices(viewer)).find((notice) => notice.id === id) ?? null;
}
