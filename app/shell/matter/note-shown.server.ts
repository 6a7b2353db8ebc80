import type { Matter } from "#app/domain/matter/matter.ts";
import { setShown } from "#db/stores/matter/matter-store.server.ts";

/** Notes that a reporter was shown these matters as they stand: what they saw is not taken back any more. Not when. */
export async function noteShown(matters: readonly Matter[]): Promise<void> {
  for (const matter of matters) await setShown(matter);
}
