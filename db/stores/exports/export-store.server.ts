import { and, count, eq, sql } from "drizzle-orm";
import type { KnownRows } from "#app/domain/exports/confirmers.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { exportAskings, exportFetches, exportRequests } from "#db/schema/exports/requests.ts";

const bureauId = env.BUREAU_ID;
type Request = typeof exportRequests.$inferSelect;

/** Keeps what was asked for, and whose word it waits for; gives its running number. */
export async function insertExport(
  tx: Transaction,
  row: Pick<Request, "id" | "queue" | "filter" | "purpose" | "reason" | "rows" | "askedBy">,
  asked: readonly KnownRows[],
): Promise<number> {
  const [kept] = await tx
    .insert(exportRequests)
    .values({ ...row, bureauId })
    .returning({ number: exportRequests.number });
  const all = [{ staffId: row.askedBy, rows: row.rows }, ...asked];
  await tx
    .insert(exportAskings)
    .values(all.map((one) => ({ ...one, bureauId, requestId: row.id })));
  return kept?.number ?? 0;
}

const one = (id: string) => and(eq(exportRequests.bureauId, bureauId), eq(exportRequests.id, id));

/** A request, held for this transaction, with how often its file was fetched and whom it was put to. */
export async function lockExport(tx: Transaction, id: string) {
  const [row] = await tx.select().from(exportRequests).where(one(id)).for("update");
  if (!row) return null;
  const [fetched] = await tx
    .select({ fetches: count() })
    .from(exportFetches)
    .where(and(eq(exportFetches.bureauId, bureauId), eq(exportFetches.requestId, row.id)));
  const asked = await tx
    .select({ id: exportAskings.staffId })
    .from(exportAskings)
    .where(and(eq(exportAskings.bureauId, bureauId), eq(exportAskings.requestId, row.id)));
  return { ...row, fetches: fetched?.fetches ?? 0, asked: asked.map((person) => person.id) };
}

export async function saveExportDecision(
  tx: Transaction,
  id: string,
  decided: { readonly by: string; readonly approved: boolean; readonly answer: string | null },
): Promise<void> {
  const { by: decidedBy, approved, answer } = decided;
  await tx
    .update(exportRequests)
    .set({ decidedBy, decidedAt: sql`now()`, approved, answer })
    .where(one(id));
}

export async function insertFetch(
  tx: Transaction,
  row: { readonly requestId: string; readonly place: number; readonly rows: number },
): Promise<void> {
  await tx.insert(exportFetches).values({ ...row, bureauId });
}
