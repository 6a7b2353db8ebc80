import { type Counting, clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isUndoable } from "#app/domain/matter/undoable.ts";
import { env } from "#app/env.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { oweLetters } from "#db/stores/letters/letter-store.server.ts";
import { setClocks } from "#db/stores/matter/clock-store.server.ts";
import { lettersFor } from "#emails/letters-for.ts";

/** What follows from events that are on record: the limits of the matter they made, and the letters owed: what can still be taken back waits. */
export async function recordConsequences(
  tx: Transaction,
  matter: Matter,
  events: readonly MatterEvent[],
  counted: Counting,
): Promise<void> {
  const running = clocks(matter, counted);
  const isNew = events.some(({ type }) => type === "received");
  await setClocks(tx, matter.id, running, counted.today, isNew ? "first" : "all");
  const office = await officeFacts(tx);
  const owed = events.flatMap((event) =>
    lettersFor(event, matter, running, office).map((letter) => ({
      letter,
      waits: isUndoable(event.type) ? env.UNDO_MINUTES : 0,
    })),
  );
  await oweLetters(tx, matter, owed);
}
