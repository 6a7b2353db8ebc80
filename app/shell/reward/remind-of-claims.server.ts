import { remindOfClaim } from "#app/domain/reward/remind.ts";
import { today } from "#app/shell/clock.server.ts";
import { performIn } from "#app/shell/matter/perform.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findUnclaimed } from "#db/stores/reward/unclaimed-store.server.ts";

/** Writes once more to whoever can claim a reward for a few days only; each in a transaction of its own, and looked at again in it. */
export async function remindOfClaims(): Promise<void> {
  const on = today();
  for (const id of await findUnclaimed(on))
    await inTransaction((tx) =>
      performIn(tx, id, (matter, at) => remindOfClaim(matter, { ...at, on, by: "register" })),
    );
}
