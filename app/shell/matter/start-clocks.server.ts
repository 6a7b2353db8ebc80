import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { setClocks } from "#db/stores/matter/clock-store.server.ts";
import { openMatters } from "#db/stores/matter/matter-store.server.ts";

/** Starts the clocks of a rule that was just signed for, from its own day. Hold the calendar: nothing is counted meanwhile. */
export async function startClocks(tx: Transaction, provisionId: string): Promise<void> {
  const counted = await counting(tx);
  for await (const matter of openMatters(tx)) {
    const started = clocks(matter, counted).filter(({ provision }) => provision === provisionId);
    await setClocks(tx, matter.id, started, counted.today);
  }
}
