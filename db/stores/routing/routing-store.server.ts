import { and, count, eq, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { routingConfirmations, routingTables } from "#db/schema/routing/routing-tables.ts";

const bureauId = env.BUREAU_ID;

/** Any number, the same in every process. */
const ROUTING = 727_011;

/** How many versions there are; while one officer is adding, the next waits here. */
export async function countRoutingTables(tx: Transaction): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ROUTING})`);
  const [row] = await tx
    .select({ versions: count() })
    .from(routingTables)
    .where(eq(routingTables.bureauId, bureauId));
  return row?.versions ?? 0;
}

type NewTable = Pick<
  typeof routingTables.$inferInsert,
  "id" | "fromOn" | "rows" | "source" | "enteredBy"
>;

/** Adds a version, which suggests once somebody else has confirmed it. The earlier ones stay on record. */
export async function insertRoutingTable(tx: Transaction, table: NewTable): Promise<void> {
  await tx.insert(routingTables).values({ ...table, bureauId });
}

/** Says that a version is right, in the name of somebody who did not enter it. False where there is none, or somebody has said so before. */
export async function confirmRoutingTable(
  tx: Transaction,
  tableId: string,
  confirmedBy: string,
): Promise<boolean> {
  const known = await tx.$count(
    routingTables,
    and(eq(routingTables.bureauId, bureauId), eq(routingTables.id, tableId)),
  );
  if (known === 0) return false;
  const rows = await tx
    .insert(routingConfirmations)
    .values({ bureauId, tableId, confirmedBy })
    .onConflictDoNothing()
    .returning({ id: routingConfirmations.tableId });
  return rows.length > 0;
}
