import { and, count, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";

const year = sql<string>`to_char(${submissions.receivedOn}, 'YYYY')`;

/** How many identities lie sealed, year by year. Never whose, never to which matter. */
export function countSealed(viewer: Officer) {
  return db
    .select({ year, count: count() })
    .from(submissions)
    .where(
      and(
        onlyFor("see-sealed", viewer),
        eq(submissions.bureauId, env.BUREAU_ID),
        eq(submissions.identified, true),
      ),
    )
    .groupBy(year)
    .orderBy(desc(year));
}
