import type { Matter } from "#app/domain/matter/matter.ts";
import { archivedLongAgo, mayBeErased } from "#app/domain/retention/retention.ts";
import { today } from "#app/shell/clock.server.ts";
import { destroyShard } from "#app/shell/crypto/shards.server.ts";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findClosed, findFile } from "#db/queries/retention/closed-submissions.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { dropNames } from "#db/stores/exclusion/matter-name-store.server.ts";
import { dropAllContentKeys } from "#db/stores/identity/retention-store.server.ts";

const BATCH = 200;
const BEFORE_ALL_IDS = "00000000-0000-0000-0000-000000000000";

/** Erases every submission whose time is over. Returns how many that were. */
export async function purgeExpired(): Promise<number> {
  const archivedBy = archivedLongAgo(today());
  let erased = 0;
  let after = BEFORE_ALL_IDS;
  for (;;) {
    const ids = await findClosed(archivedBy, after, BATCH);
    for (const id of ids) if (await eraseWhenDue(id)) erased += 1;
    const last = ids.at(-1);
    if (last === undefined) return erased;
    after = last;
  }
}

async function eraseWhenDue(submissionId: string): Promise<boolean> {
  const { matters, holds } = await findFile(submissionId);
  return mayBeErased(matters, holds, today()) && eraseSubmission(submissionId, matters);
}

/** The vault first, then what opens it, the keys in the table last: whatever died half-way is done again. */
async function eraseSubmission(
  submissionId: string,
  matters: readonly Pick<Matter, "id">[],
): Promise<boolean> {
  if (isRefused(await askVault("erasure", { submissionId }))) return false;
  await destroyShard(submissionId);
  return inTransaction(async (tx) => {
    if (!(await dropAllContentKeys(tx, submissionId))) return false;
    await dropNames(
      tx,
      matters.map(({ id }) => id),
    );
    await appendAudit(
      tx,
      ...matters.map(
        ({ id }) => ({ action: "content-erased", by: "office", matterId: id, about: {} }) as const,
      ),
    );
    return true;
  });
}
