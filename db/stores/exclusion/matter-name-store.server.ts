import { and, arrayContains, eq, inArray, or } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { matterExclusions, matterNames } from "#db/schema/exclusions.ts";

const bureauId = env.BUREAU_ID;

/** Remembers by what people may be called in what was written, for those who come later. */
export async function insertNames(
  tx: Transaction,
  matterId: string,
  digests: readonly number[],
): Promise<void> {
  if (digests.length === 0) return;
  await tx.insert(matterNames).values({ bureauId, id: uuidv4(), matterId, digests: [...digests] });
}

/** The matters in which all pieces of one of these forms stand. */
export async function findNaming(
  tx: Transaction,
  forms: readonly (readonly number[])[],
): Promise<readonly string[]> {
  const isForm = forms.map((digests) => arrayContains(matterNames.digests, [...digests]));
  const rows = await tx
    .selectDistinct({ id: matterNames.matterId })
    .from(matterNames)
    .where(and(eq(matterNames.bureauId, bureauId), or(...isForm)))
    .orderBy(matterNames.matterId);
  return rows.map(({ id }) => id);
}

/** The matters that are kept from a unit. */
export async function findKeptFromUnit(
  tx: Transaction,
  unitId: string,
): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ id: matterExclusions.matterId })
    .from(matterExclusions)
    .where(and(eq(matterExclusions.bureauId, bureauId), eq(matterExclusions.unitId, unitId)))
    .orderBy(matterExclusions.matterId);
  return rows.map(({ id }) => id);
}

/** What is erased names nobody any more. */
export async function dropNames(tx: Transaction, matterIds: readonly string[]): Promise<void> {
  await tx
    .delete(matterNames)
    .where(and(eq(matterNames.bureauId, bureauId), inArray(matterNames.matterId, [...matterIds])));
}
