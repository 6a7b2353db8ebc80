import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { letters } from "#db/schema/letters.ts";

export type Office = Awaited<ReturnType<typeof findOffice>>;

/** The letters on their way. */
export async function findOffice(viewer: Officer) {
  const [waiting] = await db
    .select({
      count: count(),
      failed: sql<string>`count(*) filter (where ${gt(letters.attempts, 1)})`.mapWith(Number),
      oldestMinutes:
        sql<string>`floor(extract(epoch from now() - min(${letters.owedAt})) / 60)`.mapWith(Number),
    })
    .from(letters)
    .where(
      and(
        onlyFor("see-office", viewer),
        eq(letters.bureauId, env.BUREAU_ID),
        isNull(letters.sentAt),
      ),
    );
  return { letters: waiting ?? { count: 0, failed: 0, oldestMinutes: 0 } };
}
