import { setTimeout as pause } from "node:timers/promises";
import { withClient } from "#tests/bench/desk/with-client.ts";

const LOOK_EVERY = 5000;
const AT_MOST = 20 * 60_000;
/** So few transactions a second are the jobs that always run. */
const QUIET = 15;

/** After a start the portal has things to catch up with; returns once that is over, or after twenty minutes. */
export const untilQuiet = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    const began = performance.now();
    let before = Number.NaN;
    while (performance.now() - began < AT_MOST) {
      const { rows } = await client.query<{ done: string; busy: boolean }>(
        `select xact_commit as done, exists (select from pg_stat_activity where datname = current_database()
            and state = 'active' and now() - query_start > interval '1 second') as busy
           from pg_stat_database where datname = current_database()`,
      );
      const [row] = rows;
      const done = Number(row?.done);
      const each = ((done - before) * 1000) / LOOK_EVERY;
      if (!row?.busy && each < QUIET) return;
      if (!Number.isNaN(each))
        console.error(`waits for quiet: ${Math.round(each)} transactions a second`);
      before = done;
      await pause(LOOK_EVERY);
    }
  });
