import { and, eq, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { bureaus, staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;
type Names = { readonly name: string; readonly nameEn: string };

/** The bureau itself, where nobody has entered it, and its first person. False where somebody has that role. */
export async function insertFirst(
  tx: Transaction,
  names: Names,
  row: Omit<typeof staff.$inferInsert, "bureauId">,
): Promise<boolean> {
  await tx
    .insert(bureaus)
    .values({ id: bureauId, ...names })
    .onConflictDoNothing();
  // Two at the same moment: the second waits here, and then finds the first.
  await tx.execute(sql`lock table ${staff} in share row exclusive mode`);
  const same = and(eq(staff.bureauId, bureauId), eq(staff.role, row.role));
  if ((await tx.$count(staff, same)) > 0) return false;
  await tx.insert(staff).values({ ...row, bureauId });
  return true;
}
