import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { knownStandings } from "#db/schema/views.ts";

/** How many open matters lie with each unit, as far as the viewer knows of them; added up from sums that the database keeps. */
export async function openByUnit(viewer: Officer): Promise<Readonly<Record<string, number>>> {
  const { bureauId, unitId, urgency, count } = knownStandings;
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ unitId, count: sql`sum(${count})`.mapWith(Number) })
      .from(knownStandings)
      .where(and(eq(bureauId, env.BUREAU_ID), isNotNull(unitId), isNull(urgency)))
      .groupBy(unitId),
  );
  return Object.fromEntries(rows.map((row) => [row.unitId, row.count]));
}
