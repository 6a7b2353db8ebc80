import { db } from "#db/client.server.ts";
import { mailbox } from "#db/schema/letters.ts";

/** The same Message-ID twice is the same mail, as every good mailbox sees it. */
export async function putIntoMailbox(row: typeof mailbox.$inferInsert): Promise<void> {
  await db.insert(mailbox).values(row).onConflictDoNothing();
}
