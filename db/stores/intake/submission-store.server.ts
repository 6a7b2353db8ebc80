import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { evidence, receipts, submissions } from "#db/schema/intake.ts";
import { identities } from "#db/schema/vault.ts";

const bureauId = env.BUREAU_ID;

type Submission = Omit<typeof submissions.$inferInsert, "bureauId"> & {
  /** Who it is from, as only the vault can read it; null where nobody gave a name. */
  readonly sealedIdentity: Uint8Array | null;
  readonly receipt: { readonly number: string; readonly secretHash: string };
  readonly evidence: readonly Omit<typeof evidence.$inferInsert, "bureauId" | "submissionId">[];
};

/** False where this draft has made its submission before. */
export async function insertSubmission(
  tx: Transaction,
  { receipt, sealedIdentity: sealed, evidence: files, ...submission }: Submission,
): Promise<boolean> {
  const inserted = await tx
    .insert(submissions)
    .values({ ...submission, identified: sealed !== null, bureauId })
    .onConflictDoNothing({ target: submissions.draftDigest })
    .returning({ id: submissions.id });
  if (inserted.length === 0) return false;

  const submissionId = submission.id;
  await tx.insert(receipts).values({ ...receipt, bureauId, submissionId });
  if (sealed) await tx.insert(identities).values({ bureauId, submissionId, sealed });
  // One by one: fifty megabytes in one statement are more than the database's patience holds in a busy hour.
  for (const file of files) await tx.insert(evidence).values({ ...file, bureauId, submissionId });
  return true;
}
