import { asc, eq, sql } from "drizzle-orm";
import type { Release } from "#app/domain/publication/release.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { publications } from "#db/schema/law.ts";

/** What is public now, the earliest years first: of each what two last agreed to show. */
export async function findPublished(): Promise<readonly Release[]> {
  const rows = await db
    .select({ figures: publications.figures })
    .from(publications)
    .where(sql`${eq(publications.bureauId, env.BUREAU_ID)} and ${LAST_SAID}`)
    .orderBy(asc(publications.fromYear));
  return rows.map(({ figures }) => figures);
}

/** Whether the last change that was agreed to says it is shown. */
export const LAST_SAID = sql<boolean>`coalesce((select c.shown from publication_changes c
  where c.bureau_id = ${publications.bureauId} and c.publication_id = ${publications.id} and c.approved
  order by c.decided_at desc limit 1), false)`;
