import { and, eq, gt, inArray, sql } from "drizzle-orm";
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

/** So many rows a statement: a list of all would outlast the time a statement has, from some thousand matters on. */
const AT_A_TIME = 500;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/** The matters in which all pieces of one of these forms stand. A form without pieces would stand in all of them. */
export async function findNaming(
  tx: Transaction,
  forms: readonly (readonly number[])[],
): Promise<readonly string[]> {
  const telling = forms.filter(({ length }) => length > 0);
  const pieces = [...new Set(telling.flat())];
  const naming = new Set<string>();
  for (let after: string | undefined = BEFORE_ALL; after !== undefined; ) {
    const rows = await piecesAfter(tx, after, pieces);
    for (const { matterId, found } of rows) {
      const standing = new Set(found);
      if (telling.some((form) => form.every((piece) => standing.has(piece)))) naming.add(matterId);
    }
    after = rows.length === AT_A_TIME ? rows.at(-1)?.id : undefined;
  }
  return [...naming].toSorted();
}

const piecesAfter = (tx: Transaction, after: string, pieces: readonly number[]) =>
  tx
    .select({
      id: matterNames.id,
      matterId: matterNames.matterId,
      found: sql<number[]>`array(select piece from unnest(${matterNames.digests}) piece
        where piece = any(${sql.param([...pieces], matterNames.digests)}))`,
    })
    .from(matterNames)
    .where(and(eq(matterNames.bureauId, bureauId), gt(matterNames.id, after)))
    .orderBy(matterNames.id)
    .limit(AT_A_TIME);

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
