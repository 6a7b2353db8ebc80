import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { provisionSignoffs } from "#db/schema/law.ts";

const bureauId = env.BUREAU_ID;

type NewSignOff = Omit<typeof provisionSignoffs.$inferInsert, "bureauId">;

/** False where somebody has signed for this version before. */
export async function insertSignOff(tx: Transaction, row: NewSignOff): Promise<boolean> {
  const inserted = await tx
    .insert(provisionSignoffs)
    .values({ ...row, bureauId })
    .onConflictDoNothing()
    .returning({ id: provisionSignoffs.id });
  return inserted.length > 0;
}
