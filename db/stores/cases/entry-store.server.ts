import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { EntryKind, Statement } from "#app/domain/cases/case.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { caseEntries } from "#db/schema/cases/cases.ts";
import { matters } from "#db/schema/matters.ts";

const bureauId = env.BUREAU_ID;

type Entering = { readonly id: string; readonly what: EntryKind; readonly by: string };

/** Puts down what somebody entered of the case on which a matter hangs. */
export async function insertEntry(
  tx: Transaction,
  matterId: string,
  statement: Statement,
  { id, what, by: madeBy }: Entering,
): Promise<void> {
  const { kind, number, decidedOn, respondent, court, fine, gains, goods, baseNote } = statement;
  const penalties = [...statement.penalties];
  const caseId = sql<string>`(select case_id from matters where bureau_id = ${bureauId} and id = ${matterId})`;
  await tx.insert(caseEntries).values({
    ...{ bureauId, id, caseId, matterId, what, kind, number, decidedOn, respondent, penalties },
    ...{ court, fine: fine.fen, finePaper: fine.paper, gains: gains.fen, gainsPaper: gains.paper },
    ...{ goods: goods.fen, goodsPaper: goods.paper, baseNote, madeBy },
  });
}

type Settling = Pick<typeof caseEntries.$inferInsert, "settled" | "settledBy" | "reason">;

/** Puts down what became of the entry that waits, made through this matter. */
export async function settleEntry(
  tx: Transaction,
  matterId: string,
  settling: Settling,
): Promise<void> {
  await tx
    .update(caseEntries)
    .set({ ...settling, settledAt: sql`now()` })
    .where(
      and(
        eq(caseEntries.bureauId, bureauId),
        eq(caseEntries.matterId, matterId),
        isNull(caseEntries.settled),
      ),
    );
}

/** The other matters that hang on the same case. */
export async function findSiblings(tx: Transaction, matterId: string): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: matters.id })
    .from(matters)
    .where(
      and(
        eq(matters.bureauId, bureauId),
        eq(
          matters.caseId,
          sql`(select case_id from matters where bureau_id = ${bureauId} and id = ${matterId})`,
        ),
        ne(matters.id, matterId),
      ),
    )
    .orderBy(matters.id);
  return rows.map(({ id }) => id);
}
