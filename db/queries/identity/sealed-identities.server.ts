import { and, desc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { sealedByYear } from "#db/schema/views.ts";

/** How many identities lie sealed, year by year. Never whose, never to which matter. */
export const countSealed = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({ year: sealedByYear.year, count: sealedByYear.count })
      .from(sealedByYear)
      .where(and(onlyFor("see-sealed", viewer), eq(sealedByYear.bureauId, env.BUREAU_ID)))
      .orderBy(desc(sealedByYear.year)),
  );
