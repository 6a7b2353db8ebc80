import { holdersOf } from "#app/domain/exclusion/holder.ts";
import { halfHeldBy } from "#app/shell/content/content-key-of.server.ts";
import { wrapFor } from "#app/shell/content/sealed-content.server.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  dropContentKeys,
  findSubmissionOf,
  findWhereabouts,
  insertContentKey,
  lockContentKeys,
} from "#db/stores/intake/content-key-store.server.ts";

/** Gives the key to who holds the matter now and takes it from who does not, in the transaction that moves the matter. */
export async function handOverContent(tx: Transaction, matterId: string): Promise<void> {
  const submissionId = await findSubmissionOf(tx, matterId);
  if (!submissionId) return;
  const keys = await lockContentKeys(tx, submissionId);
  const [known] = keys;
  // Erased: there is nothing left to hand over.
  if (!known) return;

  const whereabouts = await findWhereabouts(tx, submissionId);
  const holders = [...new Set(whereabouts.flatMap(holdersOf))];
  const lacking = holders.filter((holder) => !keys.has(holder));
  if (lacking.length > 0) {
    const half = await halfHeldBy(submissionId, ...known);
    for (const holder of lacking)
      await insertContentKey(tx, submissionId, holder, await wrapFor(holder, submissionId, half));
  }
  await dropContentKeys(tx, submissionId, holders);
}
