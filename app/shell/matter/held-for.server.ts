import { mayKnow } from "#app/domain/exclusion/barrier.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { holdMatter } from "#app/shell/matter/perform.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findBarrier } from "#db/stores/exclusion/exclusion-store.server.ts";

/** The matter, held, where this officer may still know of it: somebody may have named them since the page was opened. */
export async function heldFor(
  tx: Transaction,
  officer: Officer,
  matterId: string,
): Promise<Matter | null> {
  const matter = await holdMatter(tx, matterId);
  if (!matter) return null;
  const barrier = await findBarrier(tx, matterId);
  return barrier === null || mayKnow(officer, matter, barrier) ? matter : null;
}
