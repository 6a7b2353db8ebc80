import { and, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { clocks, matters } from "#db/schema/matters.ts";

/** Longer than the last working days can be, whatever feast lies among them. */
const SOON = 21;

/** The matters whose reward waits to be claimed and can be for less than three weeks from this day on. */
export async function findUnclaimed(on: Day): Promise<readonly string[]> {
  const rows = await db
    .select({ id: matters.id })
    .from(clocks)
    .innerJoin(matters, and(eq(matters.bureauId, clocks.bureauId), eq(matters.id, clocks.matterId)))
    .where(
      and(
        eq(clocks.bureauId, env.BUREAU_ID),
        eq(clocks.name, "reward-claim"),
        isNull(clocks.stoppedOn),
        isNull(clocks.supersededOn),
        gte(clocks.dueLegal, on),
        lte(clocks.dueLegal, addDays(on, SOON)),
        sql`${matters.dates} ->> 'claim-reminded' is distinct from ${on}`,
      ),
    );
  return rows.map(({ id }) => id);
}
