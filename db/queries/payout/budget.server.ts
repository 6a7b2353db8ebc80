import { and, asc, eq, lte, sql } from "drizzle-orm";
import { budgetOf, type YearStanding, yearStanding } from "#app/domain/payout/budget/budget.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { rewardBudgets } from "#db/schema/payout/budgets.ts";
import { rewardJournal } from "#db/schema/payout/journal.ts";

const perKind = {
  kind: rewardJournal.kind,
  count: sql<number>`count(*)::integer`,
  sum: sql<number>`sum(${rewardJournal.sum})::bigint`.mapWith(Number),
};

const entriesOf = (tx: Transaction, viewer: Officer, year: number) =>
  tx
    .select({
      id: rewardBudgets.id,
      year: rewardBudgets.year,
      sum: rewardBudgets.sum,
      document: rewardBudgets.document,
      by: rewardBudgets.askedBy,
      decidedBy: rewardBudgets.decidedBy,
      approved: rewardBudgets.approved,
    })
    .from(rewardBudgets)
    .where(
      and(
        eq(rewardBudgets.bureauId, env.BUREAU_ID),
        eq(rewardBudgets.year, year),
        onlyFor("see-budget", viewer),
      ),
    )
    .orderBy(asc(rewardBudgets.askedAt));

/** A year's entries and how it stands at its end, or today; of matters that may be known to the viewer. */
export const findBudget = (viewer: Officer, year: number) =>
  readAs(viewer, async (tx) => {
    const isTheirs = and(
      eq(rewardJournal.bureauId, env.BUREAU_ID),
      onlyFor("see-budget", viewer),
      lte(rewardJournal.bookedOn, sql`make_date(${year}, 12, 31)`),
    );
    const entries = await entriesOf(tx, viewer, year);
    const untilThen = await tx
      .select(perKind)
      .from(rewardJournal)
      .where(isTheirs)
      .groupBy(rewardJournal.kind);
    const within = await tx
      .select(perKind)
      .from(rewardJournal)
      .where(and(isTheirs, sql`${rewardJournal.bookedOn} >= make_date(${year}, 1, 1)`))
      .groupBy(rewardJournal.kind);
    const standing: YearStanding = yearStanding(budgetOf(entries), { within, untilThen });
    return { year, entries, standing };
  });
