import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { CaseSums, EntryKind, Statement } from "#app/domain/cases/case.ts";
import type { CaseChange } from "#app/domain/cases/change.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { caseEntries } from "#db/schema/cases/cases.ts";
import { type Stated, statedIn } from "#db/schema/cases/stated.ts";
import { matters } from "#db/schema/matters.ts";

const bureauId = env.BUREAU_ID;

type Entering = {
  readonly id: string;
  readonly what: EntryKind;
  readonly by: string;
  /** What changed it, where it is no decision. */
  readonly change?: CaseChange;
};

/** Puts down what somebody entered of the case on which a matter hangs. */
export async function insertEntry(
  tx: Transaction,
  matterId: string,
  statement: Statement,
  { id, what, by: madeBy, change }: Entering,
): Promise<void> {
  const { kind, number, decidedOn, respondent, court, fine, gains, goods, baseNote } = statement;
  const penalties = [...statement.penalties];
  const caseId = sql<string>`(select case_id from matters where bureau_id = ${bureauId} and id = ${matterId})`;
  await tx.insert(caseEntries).values({
    ...{ bureauId, id, caseId, matterId, what, kind, number, decidedOn, respondent, penalties },
    ...{ court, fine: fine.fen, finePaper: fine.paper, gains: gains.fen, gainsPaper: gains.paper },
    ...{ goods: goods.fen, goodsPaper: goods.paper, baseNote, madeBy },
    ...(change ? changeIn(change) : {}),
  });
}

const changeIn = (change: CaseChange) => ({
  changedOn: change.on,
  paper: change.paper,
  note: change.note,
  ...(change.what === "collection"
    ? { collected: change.collected }
    : { changedBy: change.authority }),
});

/** How the case of a matter stands: of what was confirmed the newest that says the sums which the matter carries. */
export async function findStanding(
  tx: Transaction,
  matterId: string,
  { fines, confiscations }: CaseSums,
): Promise<Stated | null> {
  const [entry] = await tx
    .select()
    .from(caseEntries)
    .where(
      and(
        eq(caseEntries.bureauId, bureauId),
        eq(
          caseEntries.caseId,
          sql`(select case_id from matters where bureau_id = ${bureauId} and id = ${matterId})`,
        ),
        eq(caseEntries.settled, "confirmed"),
        eq(caseEntries.fine, fines),
        sql`${caseEntries.gains} + ${caseEntries.goods} = ${confiscations}`,
      ),
    )
    .orderBy(sql`${caseEntries.seq} desc`)
    .limit(1);
  return entry ? statedIn(entry) : null;
}

/** What came in of the sums of a matter's case, in fen, with what waits to be confirmed. */
export async function sumCollected(tx: Transaction, matterId: string): Promise<number> {
  const { rows } = await tx.execute<{ sum: string }>(
    sql`select coalesce(sum(c.collected), 0)::text as sum from case_entries c
      join matters m on m.bureau_id = c.bureau_id and m.case_id = c.case_id
     where m.bureau_id = ${bureauId} and m.id = ${matterId} and c.what = 'collection'
       and c.settled is distinct from 'withdrawn' and c.settled is distinct from 'returned'`,
  );
  return Number(rows[0]?.sum ?? 0);
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
