import { type Holder, holdersOf } from "#app/domain/exclusion/holder.ts";
import { opensPart, PARTS } from "#app/domain/intake/part.ts";
import { halfHeldBy } from "#app/shell/content/content-key-of.server.ts";
import { wrapFor } from "#app/shell/content/sealed-content.server.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  dropContentKeys,
  findSubmissionOf,
  findWhereabouts,
  type HeldKey,
  insertContentKey,
  lockContentKeys,
} from "#db/stores/intake/content-key-store.server.ts";

/** Gives the keys to who holds the matter now and takes them from who does not, in the transaction that moves the matter. */
export async function handOverContent(tx: Transaction, matterId: string): Promise<void> {
  const submissionId = await findSubmissionOf(tx, matterId);
  if (!submissionId) return;
  // Erased: there is nothing left to hand over.
  const keys = await lockContentKeys(tx, submissionId);
  const whereabouts = await findWhereabouts(tx, submissionId);
  for (const part of PARTS) {
    const held = keys.filter((key) => key.part === part);
    const theirs = whereabouts.filter(({ kind }) => opensPart(kind, part));
    await handOver(tx, submissionId, held, [...new Set(theirs.flatMap(holdersOf))]);
  }
}

async function handOver(
  tx: Transaction,
  submissionId: string,
  held: readonly HeldKey[],
  holders: readonly Holder[],
) {
  const [known] = held;
  if (!known) return;
  const lacking = holders.filter((holder) => !held.some((one) => one.holder === holder));
  if (lacking.length > 0) {
    const half = await halfHeldBy(submissionId, known);
    for (const holder of lacking)
      await insertContentKey(
        tx,
        submissionId,
        await wrapFor(submissionId, known.part, holder, half),
      );
  }
  await dropContentKeys(tx, submissionId, known.part, holders);
}
