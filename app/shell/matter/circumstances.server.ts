import type { Circumstances } from "#app/domain/matter/act.ts";
import type { Counting } from "#app/domain/matter/clocks/clocks.ts";
import { thisHour } from "#app/shell/clock.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";

/** What would hold if this officer acted now. Whom the matter is kept from is asked when it is held. */
export async function circumstances(by: string): Promise<Circumstances & Required<Counting>> {
  const counted = await counting();
  return { ...counted, by, on: counted.today, hour: thisHour(), barrier: null };
}
