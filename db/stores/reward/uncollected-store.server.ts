import { and, eq, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";

/** The matters whose reward was claimed and is not paid, and that were not written about on this day; the rule says which of them wait. */
export async function findUncollected(on: Day): Promise<readonly string[]> {
  const rows = await db
    .select({ id: matters.id })
    .from(matters)
    .where(
      and(
        eq(matters.bureauId, env.BUREAU_ID),
        eq(matters.rewardClaimed, true),
        sql`${matters.reward} ->> 'payment' is null and ${matters.reward} ->> 'lapsedOn' is null`,
        sql`${matters.dates} ->> 'collection-reminded' is distinct from ${on}`,
      ),
    );
  return rows.map(({ id }) => id);
}
