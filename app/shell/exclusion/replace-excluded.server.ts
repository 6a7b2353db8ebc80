import { decided, refused } from "#app/domain/decision.ts";
import { isPlaced } from "#app/domain/exclusion/escalated.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { findKeptMatters } from "#db/stores/exclusion/kept-matter-store.server.ts";

/**
 * Brings what is kept from somebody to where it belongs now: somebody may have come who may decide on it, or left. Each
 * in a transaction of its own, and looked at again inside it.
 */
export async function replaceExcluded(): Promise<void> {
  for (const { barrier, ...lies } of await findKeptMatters())
    if (!isPlaced(lies, barrier)) await settle(lies.id);
}

const settle = (matterId: string) =>
  perform<"settled-already">(matterId, (matter, { barrier }) =>
    isPlaced(matter, barrier)
      ? refused("settled-already")
      : decided({ type: "kept-away", by: "register", on: today(), note: "" }),
  );
