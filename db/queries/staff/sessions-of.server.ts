import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { sessions } from "#db/schema/office.ts";

/** Where somebody is signed in at this moment, the newest first: for themselves, and for who keeps the people. */
export const findSessionsOf = (viewer: Officer, staffId: string, seenSince: Date) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id: sessions.id, begunAt: sessions.begunAt, seenAt: sessions.seenAt })
      .from(sessions)
      .where(
        and(
          staffId === viewer.id ? undefined : onlyFor("change-people", viewer),
          eq(sessions.staffId, staffId),
          gt(sessions.seenAt, seenSince),
          gt(sessions.expiresAt, sql`now()`),
        ),
      )
      .orderBy(desc(sessions.begunAt)),
  );
