import { and, eq, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { bureaus, staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;
type Names = { readonly name: string; readonly nameEn: string };

/**
 * The bureau itself, where nobody has entered it, and one of its first people. Returns how many have that role now; or
 * why there is none more.
 */
export async function insertFounder(
  tx: Transaction,
  names: Names,
  row: Omit<typeof staff.$inferInsert, "bureauId">,
  most: number,
): Promise<number | "already-founded" | "name-taken"> {
  await tx
    .insert(bureaus)
    .values({ id: bureauId, ...names })
    .onConflictDoNothing();
  // Two at the same moment: the second waits here, and then finds the first.
  await tx.execute(sql`lock table ${staff} in share row exclusive mode`);
  const same = and(eq(staff.bureauId, bureauId), eq(staff.role, row.role));
  const before = await tx.$count(staff, same);
  if (before >= most) return "already-founded";
  const inserted = await tx
    .insert(staff)
    .values({ ...row, bureauId })
    .onConflictDoNothing({ target: staff.signInName })
    .returning({ id: staff.id });
  return inserted.length === 0 ? "name-taken" : before + 1;
}
