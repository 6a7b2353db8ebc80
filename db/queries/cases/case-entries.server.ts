import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import type { EntryKind, Settled, Statement } from "#app/domain/cases/case.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { caseEntries } from "#db/schema/cases/cases.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

/** One entry of a case: what it states, who made it, and what another said to it. */
export type CaseEntryLine = {
  readonly id: string;
  readonly what: EntryKind;
  /** Whether it was made through the matter that is looked at. */
  readonly isOwn: boolean;
  /** Of older ones nobody said on which day it was decided. */
  readonly statement: Omit<Statement, "decidedOn"> & { readonly decidedOn: Day | null };
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
export async function findCaseEntries(
  viewer: Officer,
  matterId: string,
): Promise<readonly CaseEntryLine[]> {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({
        entry: caseEntries,
        maker: maker.displayName,
        settler: settler.displayName,
        madeOn: dayOf(caseEntries.madeAt),
        settledOn: dayOf(caseEntries.settledAt),
      })
      .from(caseEntries)
      .innerJoin(
        matters,
        and(eq(matters.bureauId, caseEntries.bureauId), eq(matters.caseId, caseEntries.caseId)),
      )
      .leftJoin(maker, eq(maker.id, caseEntries.madeBy))
      .leftJoin(settler, eq(settler.id, caseEntries.settledBy))
      .where(
        and(
          visibleTo(viewer),
          eq(matters.id, matterId),
          sql`${caseEntries.settled} is distinct from 'withdrawn'`,
        ),
      )
      .orderBy(sql`${caseEntries.seq} desc`),
  );
  return rows.map(({ entry, ...row }) => ({
    ...row,
    id: entry.id,
    what: entry.what,
    isOwn: entry.matterId === matterId,
    statement: stated(entry),
    asBefore: entry.asBefore,
    settled: entry.settled,
    settledOn: entry.settledAt ? row.settledOn : null,
    reason: entry.reason,
  }));
}

const stated = (entry: typeof caseEntries.$inferSelect): CaseEntryLine["statement"] => ({
  kind: entry.kind,
  number: entry.number,
  decidedOn: entry.decidedOn,
  respondent: entry.respondent,
  penalties: entry.penalties,
  court: entry.court,
  fine: { fen: entry.fine, paper: entry.finePaper },
  gains: { fen: entry.gains, paper: entry.gainsPaper },
  goods: { fen: entry.goods, paper: entry.goodsPaper },
  baseNote: entry.baseNote,
});
