import { and, eq, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { bureaus, staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;
type Names = { readonly name: string; readonly nameEn: string };

/**
 * The bureau itself, where nobody has entered it, and one of its first people. Returns how many have that role now; or
 * why there is none more. The second person needs to say no name: the bureau has one.
 */
export async function insertFounder(
  tx: Transaction,
  names: Names | null,
  row: Omit<typeof staff.$inferInsert, "bureauId">,
  most: number,
): Promise<number | "already-founded" | "name-taken" | "office-unnamed"> {
  if (names)
    await tx
      .insert(bureaus)
      .values({ id: bureauId, ...names })
      .onConflictDoNothing();
  if ((await tx.$count(bureaus, eq(bureaus.id, bureauId))) === 0) return "office-unnamed";
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
