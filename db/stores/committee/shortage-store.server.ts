import { and, eq, isNotNull } from "drizzle-orm";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { committeeItems } from "#db/schema/committee/sessions.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";

/** From whom those rewards are kept on which too few can sit, whoever was drawn. */
export async function findShortRewards(): Promise<readonly Pick<Barrier, "exclusions">[]> {
  const { matterId, staffId, unitId } = matterExclusions;
  const rows = await db
    .select({ id: committeeItems.matterId, kept: { matterId, staffId, unitId } })
    .from(committeeItems)
    .leftJoin(
      matterExclusions,
      and(
        eq(matterExclusions.bureauId, committeeItems.bureauId),
        eq(matterExclusions.matterId, committeeItems.matterId),
      ),
    )
    .where(and(eq(committeeItems.bureauId, env.BUREAU_ID), isNotNull(committeeItems.short)));
  return [...new Set(rows.map(({ id }) => id))].map((id) => ({
    exclusions: rows.flatMap(({ kept }) => (kept?.matterId === id ? [kept] : [])),
  }));
}
