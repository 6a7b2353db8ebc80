import { allows, type Permission } from "#app/domain/access/policy.ts";
import { mayKnow } from "#app/domain/exclusion/barrier.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { holdMatter } from "#app/shell/matter/perform.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findBarrier } from "#db/stores/exclusion/exclusion-store.server.ts";

/**
 * The matter, held until the transaction ends: no act and no move comes between a question about it and what follows. Null
 * where this is not the officer's to do, or where by now they must not know of the matter.
 */
export async function heldFor(
  tx: Transaction,
  officer: Officer,
  permission: Permission,
  matterId: string,
): Promise<Matter | null> {
  const matter = await holdMatter(tx, matterId);
  if (!matter || !allows(officer, permission, matter)) return null;
  const barrier = await findBarrier(tx, matterId);
  return barrier && !mayKnow(officer, matter, barrier) ? null : matter;
}
