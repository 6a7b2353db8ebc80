import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { internalNotes } from "#db/schema/messages.ts";

type NewNote = Omit<typeof internalNotes.$inferInsert, "bureauId" | "writtenAt">;

/** Put in under the pages' login, which could not read it back. */
export async function insertNote(tx: Transaction, note: NewNote): Promise<void> {
  await tx.insert(internalNotes).values({ ...note, bureauId: env.BUREAU_ID });
}
