import { and, eq, gte, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Count, Recount } from "#app/domain/matter/clocks/recount.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader, type Transaction } from "#db/client.server.ts";
import { clocks } from "#db/schema/matters.ts";
import { asRows, isCountedSo } from "#db/schema/recounts.ts";

const bureauId = env.BUREAU_ID;

/** What open clocks were counted from, each count once: those not firm, and those that reach into the changed days. */
export async function findCounts(
  changedFrom: Day | null,
  reader: Reader = db,
): Promise<readonly Count[]> {
  const mayMove = changedFrom ? gte(clocks.dueLegal, changedFrom) : undefined;
  const rows = await reader
    .selectDistinct({
      name: clocks.name,
      start: clocks.startOn,
      unit: clocks.termUnit,
      count: clocks.termCount,
      pauses: clocks.pauses,
      strict: clocks.dueStrict,
      legal: clocks.dueLegal,
      firm: clocks.firm,
    })
    .from(clocks)
    .where(
      and(
        eq(clocks.bureauId, bureauId),
        isNull(clocks.stoppedOn),
        isNotNull(clocks.termCount),
        or(eq(clocks.firm, false), mayMove),
      ),
    );
  return rows.flatMap(({ name, start, unit, count, pauses, ...due }) =>
    unit === null || count === null ? [] : [{ name, start, term: { unit, count }, pauses, due }],
  );
}

/** Sets the new dates in one statement and writes down what each was before. Returns how many clocks changed. */
export async function applyRecounts(
  tx: Transaction,
  noticeId: string,
  recounts: readonly Recount[],
): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    with changed as (
      update ${clocks} set due_strict = new_strict, due_legal = new_legal, firm = new_firm
      from ${asRows(recounts)}
      where ${and(eq(clocks.bureauId, bureauId), isCountedSo)}
      returning matter_id, clocks.name, paused, old_strict, old_legal, old_firm, new_strict, new_legal, new_firm)
    insert into clock_changes (bureau_id, notice_id, matter_id, clock, paused,
      old_strict, old_legal, old_firm, new_strict, new_legal, new_firm)
    select ${bureauId}, ${noticeId}, changed.* from changed`);
  return rowCount ?? 0;
}
