import type { Matter } from "#app/domain/matter/matter.ts";
import { erasableFrom, type Hold } from "#app/domain/retention/retention.ts";
import { today } from "#app/shell/clock.server.ts";
import { destroyShard } from "#app/shell/crypto/shards.server.ts";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findFiles, findToAsk } from "#db/queries/retention/closed-submissions.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { dropNames } from "#db/stores/exclusion/matter-name-store.server.ts";
import { askAgainOn, dropAllContentKeys } from "#db/stores/identity/retention-store.server.ts";
import { dropFound } from "#db/stores/search/found-store.server.ts";

const BATCH = 200;
const BEFORE_ALL_IDS = "00000000-0000-0000-0000-000000000000";

/**
 * Erases every submission whose time is over, and answers how many that were. Asks only after those whose day in the
 * calendar has come; where it is too early the calendar is told the right day.
 */
export async function purgeExpired(): Promise<number> {
  let erased = 0;
  let after = BEFORE_ALL_IDS;
  for (;;) {
    const ids = await findToAsk(today(), after, BATCH);
    const { matters, holds } = await findFiles(ids);
    for (const id of ids) {
      const own = matters.filter(({ submissionId }) => submissionId === id);
      if (await eraseOrAskAgain(id, own, holds)) erased += 1;
    }
    const last = ids.at(-1);
    if (last === undefined) return erased;
    after = last;
  }
}

async function eraseOrAskAgain(
  submissionId: string,
  matters: readonly Matter[],
  holds: readonly Hold[],
): Promise<boolean> {
  const from = erasableFrom(matters, holds);
  if (from === null) return false;
  if (from <= today()) return eraseSubmission(submissionId, matters);
  await askAgainOn(submissionId, from);
  return false;
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
    const ids = matters.map(({ id }) => id);
    await dropNames(tx, ids);
    await dropFound(tx, ids);
    await appendAudit(
      tx,
      ...matters.map(
        ({ id }) => ({ action: "content-erased", by: "office", matterId: id, about: {} }) as const,
      ),
    );
    return true;
  });
}
