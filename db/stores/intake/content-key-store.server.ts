import { and, eq, notInArray } from "drizzle-orm";
import type { Holder } from "#app/domain/exclusion/holder.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";

const bureauId = env.BUREAU_ID;
const ofSubmission = (id: string) =>
  and(eq(contentKeys.bureauId, bureauId), eq(contentKeys.submissionId, id));

/** Locks, then reads: of two matters of one submission, the second is handed on from where the first one left off. */
export async function lockContentKeys(tx: Transaction, submissionId: string) {
  await tx.select().from(contentKeys).where(ofSubmission(submissionId)).for("update");
  const keys = await tx.select().from(contentKeys).where(ofSubmission(submissionId));
  return new Map(keys.map(({ holder, wrapped }) => [holder, wrapped]));
}

export async function insertContentKey(
  tx: Transaction,
  submissionId: string,
  holder: Holder,
  wrapped: Uint8Array,
): Promise<void> {
  await tx.insert(contentKeys).values({ bureauId, submissionId, holder, wrapped });
}

/** Takes the key from everybody who holds no matter of this submission any more. */
export async function dropContentKeys(
  tx: Transaction,
  submissionId: string,
  but: readonly Holder[],
): Promise<void> {
  await tx
    .delete(contentKeys)
    .where(and(ofSubmission(submissionId), notInArray(contentKeys.holder, [...but])));
}

export async function findSubmissionOf(tx: Transaction, matterId: string): Promise<string | null> {
  const [own] = await tx
    .select({ submissionId: matters.submissionId })
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), eq(matters.id, matterId)));
  return own?.submissionId ?? null;
}

/** Where the matters of a submission lie, as this transaction sees them. */
export const findWhereabouts = (tx: Transaction, submissionId: string) =>
  tx
    .select({ unitId: matters.unitId, escalatedTo: matters.escalatedTo })
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), eq(matters.submissionId, submissionId)));
