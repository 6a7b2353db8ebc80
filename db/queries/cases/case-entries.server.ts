import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import type { EntryKind, Settled } from "#app/domain/cases/case.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { onlyFor, visibleTo } from "#db/queries/matter/visible.server.ts";
import { caseEntries } from "#db/schema/cases/cases.ts";
import { type Stated, statedIn } from "#db/schema/cases/stated.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

/** One entry of a case: what it states, who made it, and what another said to it. */
export type CaseEntryLine = {
  readonly id: string;
  readonly caseId: string;
  readonly what: EntryKind;
  /** Whether it was made through the matter that is looked at. */
  readonly isOwn: boolean;
  readonly statement: Stated;
  /** On which day, by whom and by which document it was changed, or came in; null of a decision. */
  readonly changedOn: Day | null;
  readonly changedBy: string | null;
  readonly paper: string | null;
  /** Words to a change; empty where there are none. */
  readonly note: string;
  /** What came in, in fen; null of everything else. */
  readonly collected: Fen | null;
  /** As recorded before two had to agree. */
  readonly asBefore: boolean;
  readonly maker: string | null;
  readonly madeOn: Day;
  readonly settled: Settled | null;
  readonly settler: string | null;
  readonly settledOn: Day | null;
  readonly reason: string | null;
};

const maker = alias(staff, "maker");
const settler = alias(staff, "settler");
const dayOf = (moment: typeof caseEntries.madeAt | typeof caseEntries.settledAt) =>
  sql<Day>`to_char(${moment} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** What was entered of the case on which a matter hangs, newest first, as far as the viewer may know; what was taken back is left out. */
export const findCaseEntries = (
  viewer: Officer,
  matterId: string,
): Promise<readonly CaseEntryLine[]> =>
  readAs(viewer, async (tx) => {
    const rows = await entriesIn(tx)
      .innerJoin(
        matters,
        and(eq(matters.bureauId, caseEntries.bureauId), eq(matters.caseId, caseEntries.caseId)),
      )
      .where(and(visibleTo(viewer), eq(matters.id, matterId), stays));
    return rows.map((row) => lineOf(row, matterId));
  });

/** The same of a case, oldest first, for whoever may know of it. */
export const findEntriesOf = (viewer: Officer, caseId: string): Promise<readonly CaseEntryLine[]> =>
  readAs(viewer, async (tx) => {
    const rows = await entriesIn(tx).where(
      and(onlyFor("see-cases", viewer), eq(caseEntries.caseId, caseId), stays),
    );
    return rows.map((row) => lineOf(row, null)).toReversed();
  });

const stays = sql`${caseEntries.settled} is distinct from 'withdrawn'`;

const entriesIn = (tx: Transaction) =>
  tx
    .select({
      entry: caseEntries,
      maker: maker.displayName,
      settler: settler.displayName,
      madeOn: dayOf(caseEntries.madeAt),
      settledOn: dayOf(caseEntries.settledAt),
    })
    .from(caseEntries)
    .leftJoin(maker, eq(maker.id, caseEntries.madeBy))
    .leftJoin(settler, eq(settler.id, caseEntries.settledBy))
    .orderBy(sql`${caseEntries.seq} desc`)
    .$dynamic();

type Row = {
  readonly entry: typeof caseEntries.$inferSelect;
  readonly maker: string | null;
  readonly settler: string | null;
  readonly madeOn: Day;
  readonly settledOn: Day;
};

const lineOf = ({ entry, ...row }: Row, matterId: string | null): CaseEntryLine => ({
  ...row,
  id: entry.id,
  caseId: entry.caseId,
  what: entry.what,
  isOwn: entry.matterId === matterId,
  statement: statedIn(entry),
  changedOn: entry.changedOn,
  changedBy: entry.changedBy,
  paper: entry.paper,
  note: entry.note,
  collected: entry.collected,
  asBefore: entry.asBefore,
  settled: entry.settled,
  settledOn: entry.settledAt ? row.settledOn : null,
  reason: entry.reason,
});
