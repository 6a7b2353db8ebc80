import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Fen } from "#app/domain/law/fen.ts";
import type { BudgetEntry } from "#app/domain/payout/budget/budget.ts";
import type { BudgetAsked } from "#app/domain/payout/budget/enter-budget.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { rewardBudgets } from "#db/schema/payout/budgets.ts";

const bureauId = env.BUREAU_ID;

/** Whoever authorises next waits here, to the end of the transaction. */
export const lockBudget = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`select lock_budget(${bureauId})`);
};

/** What may still be authorised in a year, in fen, of all rewards there are; null where no budget is kept here. */
export async function findRoom(tx: Transaction, year: number): Promise<Fen | null> {
  const { rows } = await tx.execute<{ room: string | null }>(
    sql`select budget_room(${bureauId}, ${year}) as room`,
  );
  const room = rows[0]?.room ?? null;
  return room === null ? null : Number(room);
}

const columns = {
  id: rewardBudgets.id,
  year: rewardBudgets.year,
  sum: rewardBudgets.sum,
  document: rewardBudgets.document,
  by: rewardBudgets.askedBy,
  approved: rewardBudgets.approved,
};

/** Every entry, the oldest first; the caller holds the budget. */
export const findBudgetEntries = (tx: Transaction): Promise<BudgetEntry[]> =>
  tx
    .select(columns)
    .from(rewardBudgets)
    .where(eq(rewardBudgets.bureauId, bureauId))
    .orderBy(asc(rewardBudgets.askedAt));

export async function insertBudget(
  tx: Transaction,
  id: string,
  { by, ...entry }: BudgetAsked,
): Promise<void> {
  await tx.insert(rewardBudgets).values({ ...entry, id, bureauId, askedBy: by });
}

export async function saveBudgetDecision(
  tx: Transaction,
  id: string,
  { by, approved }: { readonly by: string; readonly approved: boolean },
): Promise<void> {
  await tx
    .update(rewardBudgets)
    .set({ decidedBy: by, decidedAt: sql`now()`, approved })
    .where(
      and(
        eq(rewardBudgets.bureauId, bureauId),
        eq(rewardBudgets.id, id),
        isNull(rewardBudgets.decidedBy),
      ),
    );
}
