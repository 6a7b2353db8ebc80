import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Clock, ClockName } from "#app/domain/matter/clocks/clock.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { clocks } from "#db/schema/matters.ts";

/**
 * Puts down the clocks of a matter as just counted. One that begins on another day is a new row, and the old one stays as it
 * was; where these are all there are, one that is not among them any more is done with. A new matter had none before.
 */
export async function setClocks(
  tx: Transaction,
  matterId: string,
  counted: readonly Clock[],
  on: Day,
  which: "some" | "all" | "first" = "some",
) {
  if (which !== "first") await supersede(tx, matterId, counted, on, which);
  if (counted.length === 0) return;
  await tx
    .insert(clocks)
    .values(counted.map((clock) => ({ ...rowOf(clock), ...nextRun(matterId, clock.name) })))
    .onConflictDoUpdate({
      target: [clocks.bureauId, clocks.matterId, clocks.name],
      targetWhere: isNull(clocks.supersededOn),
      set: {
        extended: sql`excluded.extended`,
        termUnit: sql`excluded.term_unit`,
        termCount: sql`excluded.term_count`,
        pauses: sql`excluded.pauses`,
        dueStrict: sql`excluded.due_strict`,
        dueLegal: sql`excluded.due_legal`,
        firm: sql`excluded.firm`,
        paused: sql`excluded.paused`,
        stoppedOn: sql`excluded.stopped_on`,
        enteredOn: sql`excluded.entered_on`,
      },
    });
}

/** Nothing that was counted is written over: what begins or ended on another day now is another row. */
async function supersede(
  tx: Transaction,
  matterId: string,
  counted: readonly Clock[],
  on: Day,
  which: "some" | "all",
) {
  const begun = JSON.stringify(
    counted.map(({ name, start, stoppedOn: stop }) => ({ name, start, stop })),
  );
  const same = sql`from jsonb_to_recordset(${begun}::jsonb) as begun (name text, start date, stop date)
    where begun.name = ${clocks.name}`;
  const isOther = sql`exists (select ${same} and (begun.start <> ${clocks.startOn}
    or ${clocks.stoppedOn} is not null and begun.stop is distinct from ${clocks.stoppedOn}))`;
  const isGone = and(isNull(clocks.stoppedOn), sql`not exists (select ${same})`);
  await tx
    .update(clocks)
    .set({ supersededOn: on, stoppedOn: sql`coalesce(${clocks.stoppedOn}, ${on})`, paused: false })
    .where(
      and(
        eq(clocks.bureauId, env.BUREAU_ID),
        eq(clocks.matterId, matterId),
        isNull(clocks.supersededOn),
        which === "all" ? or(isOther, isGone) : isOther,
      ),
    );
}

/** The first of its name, or the one after those that were superseded. */
const nextRun = (matterId: string, name: ClockName) => ({
  bureauId: env.BUREAU_ID,
  matterId,
  run: sql<number>`(select coalesce(max(before.run), 0) + 1 from ${clocks} before
    where before.bureau_id = ${env.BUREAU_ID} and before.matter_id = ${matterId} and before.name = ${name}
      and before.superseded_on is not null)`,
});

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
  enteredOn,
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
  enteredOn,
});
