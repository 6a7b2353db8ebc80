import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { contacts } from "#db/schema/contacts.ts";

type SealedContact = Pick<typeof contacts.$inferInsert, "part" | "sealed">;

/** Put in with the complaint, under the pages' login, which could not read it back. */
export async function insertContact(
  tx: Transaction,
  submissionId: string,
  contact: SealedContact,
): Promise<void> {
  await tx.insert(contacts).values({ ...contact, submissionId, bureauId: env.BUREAU_ID });
}
