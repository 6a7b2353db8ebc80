import {
  and,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { QUEUE_STAGES, type Queue } from "#app/domain/access/queues.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { OFFICE_CLOCKS } from "#app/domain/matter/clocks/clock.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { clocks, matters } from "#db/schema/matters.ts";

export type Dates = { readonly today: Day; readonly soonUntil: Day };

/** The limit of ours that runs out first; one that stands still comes after those that run. */
export const running = db
  .selectDistinctOn([clocks.matterId], {
    matterId: clocks.matterId,
    name: clocks.name,
    due: clocks.dueLegal,
    paused: clocks.paused,
  })
  .from(clocks)
  .where(
    and(
      eq(clocks.bureauId, env.BUREAU_ID),
      isNull(clocks.stoppedOn),
      inArray(clocks.name, [...OFFICE_CLOCKS]),
    ),
  )
  .orderBy(clocks.matterId, clocks.paused, clocks.dueLegal)
  .as("running");

const runs = eq(running.paused, false);
const isOpen = ne(matters.stage, "archived");
const extensionWaits = sql`(${matters.extension} is not null and ${matters.extension} -> 'approved' = 'null')`;
const transferWaits = sql`(${matters.dates} ->> 'transfer-proposed' is not null
  and coalesce(${matters.dates} ->> 'transfer-approved', ${matters.dates} ->> 'transfer-refused') is null)`;
const verified = and(eq(matters.stage, "in-verification"), isNotNull(matters.findings));
/** As app/domain/reward/is-open.ts, and a reward that nobody has looked at yet. */
const rewardWaits = sql`(${matters.reward} is null or (
  (${matters.reward} #> '{assessment,eligible}')::boolean
  and ${matters.reward} ->> 'payment' is null
  and ${matters.reward} ->> 'lapsedOn' is null
  and (${matters.reward} ->> 'decidedOn' is null or ${matters.reward} ->> 'award' is not null)))`;

/** What lies in each queue. Lists and counts both come from here, so they cannot differ. */
export function liesIn(queue: Queue, { today, soonUntil }: Dates): SQL | undefined {
  switch (queue) {
    case "late":
      return and(isOpen, runs, lt(running.due, today));
    case "soon":
      return and(isOpen, runs, gte(running.due, today), lte(running.due, soonUntil));
    case "open":
      return isOpen;
    case "to-assign":
      return and(standsIn(queue), isNull(matters.unitId));
    case "to-decide":
      return and(standsIn(queue), or(extensionWaits, transferWaits, verified));
    case "reward":
      return and(standsIn(queue), rewardWaits);
    case "incoming":
    case "to-verify":
    case "verifying":
    case "case":
    case "mediation":
    case "archived":
      return standsIn(queue);
  }
}

const standsIn = (queue: keyof typeof QUEUE_STAGES): SQL =>
  inArray(matters.stage, [...QUEUE_STAGES[queue]]);
