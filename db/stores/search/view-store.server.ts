import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { savedViews } from "#db/schema/search/saved-views.ts";

const bureauId = env.BUREAU_ID;
const { id, unitId, madeBy, changedBy, name, goneAt } = savedViews;

/** Whose views: one person's own, or a whole unit's. */
export type Keeper = { readonly madeBy: string } | { readonly unitId: string };

const keptBy = (keeper: Keeper): SQL | undefined =>
  "unitId" in keeper ? eq(unitId, keeper.unitId) : and(isNull(unitId), eq(madeBy, keeper.madeBy));

const one = (wanted: string) => and(eq(savedViews.bureauId, bureauId), eq(id, wanted));

/** Until the transaction ends nobody else changes the views of this keeper: what was counted stays so. */
export async function lockViews(tx: Transaction, keeper: Keeper): Promise<void> {
  const whose = "unitId" in keeper ? keeper.unitId : keeper.madeBy;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('views ' || ${whose}::text, 0))`,
  );
}

/** The names of those that are not put away. */
export async function findViewNames(tx: Transaction, keeper: Keeper): Promise<readonly string[]> {
  const kept = await tx
    .select({ name })
    .from(savedViews)
    .where(and(eq(savedViews.bureauId, bureauId), keptBy(keeper), isNull(goneAt)));
  return kept.map((view) => view.name);
}

export async function findView(tx: Transaction, wanted: string) {
  const [view] = await tx
    .select({ id, unitId, madeBy, name, isGone: sql<boolean>`${goneAt} is not null` })
    .from(savedViews)
    .where(one(wanted));
  return view;
}

export async function insertView(
  tx: Transaction,
  view: Omit<typeof savedViews.$inferInsert, "bureauId">,
): Promise<void> {
  await tx.insert(savedViews).values({ ...view, bureauId });
}

export async function renameView(tx: Transaction, wanted: string, by: string, anew: string) {
  await tx.update(savedViews).set({ name: anew, changedBy: by }).where(one(wanted));
}

export async function putViewAway(tx: Transaction, wanted: string, by: string) {
  await tx.update(savedViews).set({ goneAt: sql`now()`, changedBy: by }).where(one(wanted));
}

export async function putViewBack(tx: Transaction, wanted: string, by: string) {
  await tx.update(savedViews).set({ goneAt: null, changedBy: by }).where(one(wanted));
}

/** What this person put away before can be put back no more. */
export async function dropViewsPutAway(tx: Transaction, by: string): Promise<void> {
  await tx
    .delete(savedViews)
    .where(and(eq(savedViews.bureauId, bureauId), eq(changedBy, by), isNotNull(goneAt)));
}
