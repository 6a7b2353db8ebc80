import { and, eq, isNull } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { phrases } from "#db/schema/forms.ts";

const bureauId = env.BUREAU_ID;

export async function insertPhrase(
  tx: Transaction,
  phrase: Omit<typeof phrases.$inferInsert, "bureauId">,
): Promise<void> {
  await tx.insert(phrases).values({ ...phrase, bureauId });
}

/** Whether the unit had one of this id in use; when it was retired, the database says itself. */
export async function savePhraseRetired(
  tx: Transaction,
  { id, unitId, by }: { readonly id: string; readonly unitId: string; readonly by: string },
): Promise<boolean> {
  const retired = await tx
    .update(phrases)
    .set({ retiredBy: by })
    .where(
      and(
        eq(phrases.bureauId, bureauId),
        eq(phrases.id, id),
        eq(phrases.unitId, unitId),
        isNull(phrases.retiredBy),
      ),
    )
    .returning({ id: phrases.id });
  return retired.length > 0;
}
