import type { Circumstances } from "#app/domain/matter/act.ts";
import type { Counting } from "#app/domain/matter/clocks/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { thisHour } from "#app/shell/clock.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { scaleFor } from "#app/shell/matter/scale-for.server.ts";
import { isToldNow } from "#app/shell/matter/was-told.server.ts";

/** What would hold if this officer acted on this matter now. Whom the matter is kept from is asked when it is held. */
export async function circumstances(
  by: string,
  matter: Matter,
): Promise<Circumstances & Required<Counting>> {
  const counted = await counting();
  const told = await isToldNow(matter);
  const scale = await scaleFor(matter, counted.today);
  return { ...counted, ...scale, by, on: counted.today, hour: thisHour(), barrier: null, told };
}
