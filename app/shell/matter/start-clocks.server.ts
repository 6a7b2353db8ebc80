import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { setClocks } from "#db/stores/matter/clock-store.server.ts";
import { openMatters } from "#db/stores/matter/matter-store.server.ts";

/**
 * Starts, in every open matter, the clocks of a rule that has just been signed for: they run from their own day, not
 * from the matter's next action. The calendar must be held, so that no action is counted by the rules of before.
 */
export async function startClocks(tx: Transaction, provisionId: string): Promise<void> {
  const counted = await counting(tx);
  for await (const matter of openMatters(tx)) {
    const started = clocks(matter, counted).filter(({ provision }) => provision === provisionId);
    await setClocks(tx, matter.id, started);
  }
}
