import { findableAnew } from "#app/shell/search/keep-found.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { takeBacklog } from "#db/stores/search/found-store.server.ts";

/** So many a step: some ten milliseconds, and nobody waits for them. */
const A_STEP = 20;
/** Before the next turn of the timetable something else may want the processor. */
const STEPS = 50;

/** Makes findable what came in before there was a search; answers how many that were. */
export async function catchUpSearch(): Promise<number> {
  let done = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const taken = await inTransaction(async (tx) => {
      const ids = await takeBacklog(tx, A_STEP);
      for (const id of ids) await findableAnew(tx, id);
      return ids.length;
    });
    done += taken;
    if (taken < A_STEP) break;
  }
  return done;
}
