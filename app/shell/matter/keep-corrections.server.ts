import { v4 as uuidv4 } from "uuid";
import { isOfSealed } from "#app/domain/matter/corrections/sealed.ts";
import type { EventOf, MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { sealedCorrection } from "#app/shell/content/seal-correction.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { decideOnCorrection, insertCorrection } from "#db/stores/matter/correction-store.server.ts";

/**
 * Keeps what was asked for and decided about corrections where the database holds two people to it; before the events, which
 * it asks. What comes back is what may stand in the register: of a sealed answer a reference, in place of what was typed.
 */
export async function keepCorrections(
  tx: Transaction,
  matter: Matter,
  events: readonly MatterEvent[],
): Promise<readonly MatterEvent[]> {
  const kept: MatterEvent[] = [];
  for (const event of events) {
    if (event.type === "corrected") await decideOnCorrection(tx, matter.id, event.by, true);
    if (event.type === "correction-declined")
      await decideOnCorrection(tx, matter.id, event.by, false);
    kept.push(event.type === "correction-proposed" ? await asked(tx, matter, event) : event);
  }
  return kept;
}

async function asked(
  tx: Transaction,
  matter: Matter,
  event: EventOf<"correction-proposed">,
): Promise<EventOf<"correction-proposed">> {
  const id = uuidv4();
  if (!isOfSealed(event.subject)) {
    await insertCorrection(tx, matter, event, { id, by: event.by });
    return event;
  }
  const sealed = await sealedCorrection(tx, matter, id, event);
  const referred = { ...event, old: matter.corrected[event.subject] ?? "", new: id };
  await insertCorrection(tx, matter, referred, { id, by: event.by, sealed });
  return referred;
}
