import { isPlaced } from "#app/domain/exclusion/escalated.ts";
import { placeAnew } from "#app/shell/exclusion/exclude.server.ts";
import { holdMatter } from "#app/shell/matter/perform.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { findBarrier } from "#db/stores/exclusion/exclusion-store.server.ts";
import { findKeptMatters } from "#db/stores/exclusion/kept-matter-store.server.ts";

/** Brings what is kept from somebody to where it belongs now, each in a transaction of its own and looked at again in it. */
export async function replaceExcluded(): Promise<void> {
  for (const { barrier, ...lies } of await findKeptMatters())
    if (!isPlaced(lies, barrier)) await inTransaction((tx) => replace(tx, lies.id));
}

async function replace(tx: Transaction, matterId: string): Promise<void> {
  const matter = await holdMatter(tx, matterId);
  if (matter && !isPlaced(matter, await findBarrier(tx, matterId)))
    await placeAnew(tx, matterId, "register");
}
