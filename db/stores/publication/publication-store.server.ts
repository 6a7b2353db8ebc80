import { and, eq, isNull, sql } from "drizzle-orm";
import type { Release } from "#app/domain/publication/release.ts";
import type { RewardFact } from "#app/domain/publication/reward-fact.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader, type Transaction } from "#db/client.server.ts";
import { publicationChanges, publications } from "#db/schema/law.ts";
import { type FactRow, factIn, selectFacts } from "#db/schema/views.ts";

const bureauId = env.BUREAU_ID;
const ours = eq(publicationChanges.bureauId, bureauId);
type Change = typeof publicationChanges.$inferSelect;

/** Any number, the same in every process. */
const PUBLISHING = 727_046;

/**
 * What may be counted for the public. Matters from which somebody is kept are left out for good: whoever must not know of
 * one finds the same figures whether it exists or not.
 */
export async function findPublicFacts(reader: Reader = db): Promise<readonly RewardFact[]> {
  const { rows } = await reader.execute<FactRow>(
    selectFacts(sql`(select * from reward_facts(${bureauId}) f where not f.kept) of_public`),
  );
  return rows.map(factIn);
}

/** One publishing at a time: the next waits here, to the end of the transaction. */
export const lockPublishing = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(${PUBLISHING})`);
};

/** The years that were ever shown, or are asked to be: they are not counted again. */
export async function findCountedYears(reader: Reader = db) {
  return reader
    .selectDistinct({ from: publications.fromYear, until: publications.untilYear })
    .from(publications)
    .innerJoin(
      publicationChanges,
      and(
        eq(publicationChanges.bureauId, publications.bureauId),
        eq(publicationChanges.publicationId, publications.id),
      ),
    )
    .where(
      and(
        eq(publications.bureauId, bureauId),
        sql`(${publicationChanges.approved} or ${publicationChanges.decidedBy} is null)`,
      ),
    );
}

export async function insertPublication(
  tx: Transaction,
  row: { readonly id: string; readonly figures: Release; readonly countedBy: string },
): Promise<void> {
  const { from, until } = row.figures;
  await tx.insert(publications).values({ ...row, bureauId, fromYear: from, untilYear: until });
}

/** Whether it is shown now: what was agreed to last. Null where nobody ever agreed: such years are counted anew. */
export async function isShown(tx: Transaction, publicationId: string): Promise<boolean | null> {
  const { rows } = await tx.execute<{ shown: boolean }>(
    sql`select c.shown from publication_changes c where c.bureau_id = ${bureauId}
      and c.publication_id = ${publicationId} and c.approved order by c.decided_at desc limit 1`,
  );
  return rows[0]?.shown ?? null;
}

/** False while another request waits. */
export async function insertPublicationChange(
  tx: Transaction,
  row: Pick<Change, "id" | "publicationId" | "shown" | "askedBy">,
): Promise<boolean> {
  const inserted = await tx
    .insert(publicationChanges)
    .values({ ...row, bureauId })
    .onConflictDoNothing()
    .returning({ id: publicationChanges.id });
  return inserted.length > 0;
}

/** An open request, for this transaction alone. */
export async function lockPublicationChange(
  tx: Transaction,
  id: string,
): Promise<Change | undefined> {
  const open = and(ours, eq(publicationChanges.id, id), isNull(publicationChanges.decidedBy));
  const [row] = await tx.select().from(publicationChanges).where(open).for("update");
  return row;
}

export async function savePublicationDecision(
  tx: Transaction,
  id: string,
  { by, approved }: { readonly by: string; readonly approved: boolean },
): Promise<void> {
  await tx
    .update(publicationChanges)
    .set({ decidedBy: by, decidedAt: sql`now()`, approved })
    .where(and(ours, eq(publicationChanges.id, id)));
}
