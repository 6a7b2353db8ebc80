import { and, count, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { sealedIdentities } from "#db/schema/views.ts";

const year = sql<string>`extract(year from ${sealedIdentities.receivedOn})::text`;

/** How many identities lie sealed, year by year. Never whose, never to which matter. */
export const countSealed = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({ year, count: count() })
      .from(sealedIdentities)
      .where(and(onlyFor("see-sealed", viewer), eq(sealedIdentities.bureauId, env.BUREAU_ID)))
      .groupBy(year)
      .orderBy(desc(year)),
  );
