import { and, eq, notInArray } from "drizzle-orm";
import type { Holder } from "#app/domain/exclusion/holder.ts";
import type { Part } from "#app/domain/intake/part.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader, type Transaction } from "#db/client.server.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";

const bureauId = env.BUREAU_ID;
const ofSubmission = (id: string) =>
  and(eq(contentKeys.bureauId, bureauId), eq(contentKeys.submissionId, id));

/** Locks, then reads: of two matters of one submission, the second is handed on from where the first one left off. */
export async function lockContentKeys(tx: Transaction, submissionId: string) {
  await tx.select().from(contentKeys).where(ofSubmission(submissionId)).for("update");
  return findContentKeys(submissionId, tx);
}

/** The keys as they are held now, to read with. */
export const findContentKeys = (
  submissionId: string,
  on: Reader = db,
): Promise<readonly HeldKey[]> =>
  on
    .select({ part: contentKeys.part, holder: contentKeys.holder, wrapped: contentKeys.wrapped })
    .from(contentKeys)
    .where(ofSubmission(submissionId));

/** The key to a part of a submission, as one of its holders has it. */
export type HeldKey = {
  readonly part: Part;
  readonly holder: Holder;
  readonly wrapped: Uint8Array;
};

export async function insertContentKey(
  tx: Transaction,
  submissionId: string,
  key: HeldKey,
): Promise<void> {
  await tx.insert(contentKeys).values({ bureauId, submissionId, ...key });
}

/** Takes the key to a part from everybody who holds no matter any more that it is for. */
export async function dropContentKeys(
  tx: Transaction,
  submissionId: string,
  part: Part,
  but: readonly Holder[],
): Promise<void> {
  await tx
    .delete(contentKeys)
    .where(
      and(
        ofSubmission(submissionId),
        eq(contentKeys.part, part),
        notInArray(contentKeys.holder, [...but]),
      ),
    );
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
    .select({ kind: matters.kind, unitId: matters.unitId, escalatedTo: matters.escalatedTo })
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), eq(matters.submissionId, submissionId)));
