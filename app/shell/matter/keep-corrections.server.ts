import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Transaction } from "#db/client.server.ts";
import { decideOnCorrection, insertCorrection } from "#db/stores/matter/correction-store.server.ts";

/** Keeps what was asked for and decided about corrections where the database holds two people to it; before the events, which it asks. */
export async function keepCorrections(
  tx: Transaction,
  matter: Matter,
  events: readonly MatterEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.type === "correction-proposed") await insertCorrection(tx, matter, event, event.by);
    if (event.type === "corrected") await decideOnCorrection(tx, matter.id, event.by, true);
    if (event.type === "correction-declined")
      await decideOnCorrection(tx, matter.id, event.by, false);
  }
}
