import { remindOfCollection } from "#app/domain/reward/collect.ts";
import { today } from "#app/shell/clock.server.ts";
import { performIn } from "#app/shell/matter/perform.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findUncollected } from "#db/stores/reward/uncollected-store.server.ts";

/** Writes to whoever claimed a reward whose money waits for them; each in a transaction of its own, and looked at again in it. */
export async function remindOfCollections(): Promise<void> {
  const on = today();
  for (const id of await findUncollected(on))
    await inTransaction((tx) =>
      performIn(tx, id, (matter, { uncollected = null }) =>
        remindOfCollection(matter, uncollected, on),
      ),
    );
}
