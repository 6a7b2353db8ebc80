import { and, eq, inArray, sql } from "drizzle-orm";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";

/** From whom those matters are kept on which something was proposed that nobody here can decide on today. */
export async function findStrandedProposals(): Promise<readonly Pick<Barrier, "exclusions">[]> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select matter_id as id from stranded_proposals(${env.BUREAU_ID})`,
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { matterId, staffId, unitId } = matterExclusions;
  const kept = await db
    .select({ matterId, staffId, unitId })
    .from(matterExclusions)
    .where(and(eq(matterExclusions.bureauId, env.BUREAU_ID), inArray(matterId, ids)));
  return ids.map((id) => ({ exclusions: kept.filter((one) => one.matterId === id) }));
}
