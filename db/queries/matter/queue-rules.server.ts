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
import type { Day } from "#app/domain/calendar/day.ts";
import { OFFICE_CLOCKS } from "#app/domain/matter/clocks/clock.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { clocks, matters } from "#db/schema/matters.ts";

const QUEUES = [
  "incoming",
  "to-assign",
  "to-verify",
  "verifying",
  "to-decide",
  "case",
  "reward",
  "mediation",
  "late",
  "soon",
  "open",
  "archived",
] as const;
export type Queue = (typeof QUEUES)[number];

const OF_A_UNIT: readonly Queue[] = QUEUES.filter(
  (queue) => queue !== "incoming" && queue !== "to-assign",
);
const LISTS: Readonly<Partial<Record<StaffRole, readonly Queue[]>>> = {
  intake: ["incoming", "to-assign", "late", "soon", "open", "archived"],
  handler: OF_A_UNIT,
  // What comes in lies with a head where those below must not know of it.
  head: ["to-decide", "incoming", ...OF_A_UNIT.filter((queue) => queue !== "to-decide")],
};

/** The lists a role works from; the first in which anything lies is what they see when they come in. */
export const queuesOf = ({ role }: Officer): readonly Queue[] => LISTS[role] ?? [];

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
const verified = and(eq(matters.stage, "in-verification"), isNotNull(matters.findings));
const transferWaits = sql`(${matters.dates} ->> 'transfer-proposed' is not null
  and coalesce(${matters.dates} ->> 'transfer-approved', ${matters.dates} ->> 'transfer-refused') is null)`;
const rewardWaits = sql`(${matters.reward} is null or (
  (${matters.reward} #> '{assessment,eligible}')::boolean
  and ${matters.reward} ->> 'payment' is null
  and ${matters.reward} ->> 'lapsedOn' is null
  and (${matters.reward} ->> 'decidedOn' is null or ${matters.reward} ->> 'award' is not null)))`;

/** What lies in each queue. Lists and counts both come from here, so they cannot differ. */
export function liesIn(queue: Queue, { today, soonUntil }: Dates): SQL | undefined {
  switch (queue) {
    case "incoming":
      return eq(matters.stage, "received");
    case "to-assign":
      return and(eq(matters.stage, "accepted"), isNull(matters.unitId));
    case "to-verify":
      return eq(matters.stage, "assigned");
    case "verifying":
      return eq(matters.stage, "in-verification");
    case "to-decide":
      return and(
        inArray(matters.stage, ["assigned", "in-verification", "case-opened"]),
        or(extensionWaits, transferWaits, verified),
      );
    case "case":
      return eq(matters.stage, "case-opened");
    case "reward":
      return and(eq(matters.stage, "outcome-recorded"), rewardWaits);
    case "mediation":
      return eq(matters.stage, "accepted");
    case "late":
      return and(isOpen, runs, lt(running.due, today));
    case "soon":
      return and(isOpen, runs, gte(running.due, today), lte(running.due, soonUntil));
    case "open":
      return isOpen;
    case "archived":
      return eq(matters.stage, "archived");
  }
}
