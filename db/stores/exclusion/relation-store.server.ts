import { and, arrayOverlaps, eq, inArray } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { matterRespondents, staffRelations } from "#db/schema/exclusions.ts";

const bureauId = env.BUREAU_ID;

/** Remembers whom a matter is about, for relations that are declared later. */
export async function insertRespondents(
  tx: Transaction,
  matterId: string,
  digests: readonly string[],
): Promise<void> {
  if (digests.length === 0) return;
  await tx
    .insert(matterRespondents)
    .values(digests.map((digest) => ({ bureauId, matterId, digest })));
}

/** Staff who have declared to be close to somebody of one of these names. */
export async function findRelated(
  tx: Transaction,
  digests: readonly string[],
): Promise<readonly string[]> {
  if (digests.length === 0) return [];
  const rows = await tx
    .selectDistinct({ id: staffRelations.staffId })
    .from(staffRelations)
    .where(
      and(
        eq(staffRelations.bureauId, bureauId),
        arrayOverlaps(staffRelations.digests, [...digests]),
      ),
    );
  return rows.map(({ id }) => id);
}

/** The matters about somebody of one of these names. */
export async function findMattersAbout(
  tx: Transaction,
  digests: readonly string[],
): Promise<readonly string[]> {
  if (digests.length === 0) return [];
  const rows = await tx
    .selectDistinct({ id: matterRespondents.matterId })
    .from(matterRespondents)
    .where(
      and(
        eq(matterRespondents.bureauId, bureauId),
        inArray(matterRespondents.digest, [...digests]),
      ),
    )
    .orderBy(matterRespondents.matterId);
  return rows.map(({ id }) => id);
}

export async function insertRelation(
  tx: Transaction,
  row: Omit<typeof staffRelations.$inferInsert, "bureauId">,
): Promise<void> {
  await tx.insert(staffRelations).values({ ...row, bureauId });
}
