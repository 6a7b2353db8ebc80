import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { readAs } from "#db/client.server.ts";
import { sessions } from "#db/schema/office.ts";

/** Where the viewer is signed in at this moment, the newest first. */
export const findOwnSessions = (viewer: Officer, seenSince: Date) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: sessions.id,
        begunAt: sessions.begunAt,
        seenAt: sessions.seenAt,
      })
      .from(sessions)
      .where(
        and(
          eq(sessions.staffId, viewer.id),
          gt(sessions.seenAt, seenSince),
          gt(sessions.expiresAt, sql`now()`),
        ),
      )
      .orderBy(desc(sessions.begunAt)),
  );
