import { sql } from "drizzle-orm";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { clocks } from "#db/schema/matters.ts";

/** Puts down the clocks of a matter as just counted; a clock once started is never taken away. */
export async function setClocks(tx: Transaction, matterId: string, counted: readonly Clock[]) {
  if (counted.length === 0) return;
  await tx
    .insert(clocks)
    .values(counted.map((clock) => ({ bureauId: env.BUREAU_ID, matterId, ...rowOf(clock) })))
    .onConflictDoUpdate({
      target: [clocks.bureauId, clocks.matterId, clocks.name],
      set: {
        extended: sql`excluded.extended`,
        startOn: sql`excluded.start_on`,
        termUnit: sql`excluded.term_unit`,
        termCount: sql`excluded.term_count`,
        pauses: sql`excluded.pauses`,
        dueStrict: sql`excluded.due_strict`,
        dueLegal: sql`excluded.due_legal`,
        firm: sql`excluded.firm`,
        paused: sql`excluded.paused`,
        stoppedOn: sql`excluded.stopped_on`,
      },
    });
}

const rowOf = ({
  name,
  provision,
  under,
  extendedUnder,
  start,
  term,
  pauses,
  due,
  paused,
  stoppedOn,
}: Clock) => ({
  name,
  provision,
  versionFrom: under.from,
  extended: extendedUnder !== null,
  startOn: start,
  termUnit: term?.unit ?? null,
  termCount: term?.count ?? null,
  pauses,
  dueStrict: due.strict,
  dueLegal: due.legal,
  firm: due.firm,
  paused,
  stoppedOn,
});
