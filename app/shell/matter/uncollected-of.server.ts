import type { Day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { uncollected } from "#app/domain/payout/uncollected.ts";
import type { Uncollected } from "#app/domain/reward/collect.ts";
import { isUnderReview } from "#app/domain/reward/review/standing.ts";
import type { Transaction } from "#db/client.server.ts";
import { hasFailedAtBank } from "#db/stores/payout/batch-store.server.ts";
import { findPayouts } from "#db/stores/payout/payout-store.server.ts";
import { findPayees } from "#db/stores/reward/payee-store.server.ts";

/** Whether a claimed reward waits for its reporter; of one that was never claimed, or was paid, nothing is asked. */
export async function uncollectedOf(
  tx: Transaction,
  matter: Matter,
  on: Day,
): Promise<Uncollected | null> {
  const { id, reward } = matter;
  if (!reward?.claim || reward.payment || reward.lapsedOn) return null;
  const payouts = await findPayouts(tx, id);
  const newest = payouts.at(-1);
  const hasFailed = newest !== undefined && (await hasFailedAtBank(tx, newest.id));
  const payees = await findPayees(tx, id);
  return uncollected(
    { reward, payouts, payees, isUnderReview: isUnderReview(matter), hasFailed },
    on,
  );
}
