import { and, between, eq, inArray, is, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { QUEUE_STAGES, type Queue } from "#app/domain/access/queues.ts";
import { type Day, day, daysBetween } from "#app/domain/calendar/day.ts";
import { matters } from "#db/schema/matters.ts";
import type { knownStandings } from "#db/schema/views.ts";

export type Dates = { readonly today: Day; readonly soonUntil: Day };

/** As the database counts it for a matter whose limit of ours runs out on this day. */
export const urgencyOf = (due: Day): number => daysBetween(day("2000-01-01"), due);

/** What waits for the viewer is found by who looks, and not by where a matter stands. */
export type Kind = Exclude<Queue, "awaiting">;

/** Matters themselves, or the sums kept of those that stand alike. */
type Kept = typeof matters | typeof knownStandings;

/** What lies in each queue. Lists and counts both come from here, so they cannot differ. */
export function inQueue(queue: Kind, dates: Dates, kept: Kept = matters): SQL | undefined {
  switch (queue) {
    case "late":
    case "soon":
      return runsOut(queue, dates, kept);
    case "open":
      return ne(kept.stage, "archived");
    case "to-assign":
      return and(standsIn(queue, kept), isNull(kept.unitId));
    case "to-decide":
      return and(standsIn(queue, kept), decisionWaits(kept));
    case "reward":
      return and(standsIn(queue, kept), rewardWaits(kept));
    case "incoming":
    case "to-verify":
    case "verifying":
    case "case":
    case "mediation":
    case "archived":
      return standsIn(queue, kept);
  }
}

/** On which a proposal waits for whoever asks, be the matter their unit's or not. The sums know nothing of it. */
export const awaitsWord = sql`${matters.id} = any (array(select matter_id from awaited_proposals()))`;

/** The queues that a day makes, and not where a matter stands. */
export const isByDay = (queue: Queue): queue is "late" | "soon" =>
  queue === "late" || queue === "soon";

function runsOut(queue: "late" | "soon", { today, soonUntil }: Dates, { stage, urgency }: Kept) {
  const isOpen = ne(stage, "archived");
  return queue === "late"
    ? and(isOpen, lt(urgency, urgencyOf(today)))
    : and(isOpen, between(urgency, urgencyOf(today), urgencyOf(soonUntil)));
}

const standsIn = (queue: keyof typeof QUEUE_STAGES, { stage }: Kept): SQL =>
  inArray(stage, [...QUEUE_STAGES[queue]]);

/** Somebody has to look at it, to pay or to tell: also that there is none. */
const rewardWaits = (kept: Kept): SQL | undefined =>
  is(kept, PgTable)
    ? or(eq(kept.rewardWaits, true), eq(kept.denialWaits, true))
    : eq(kept.rewardWaits, true);

function decisionWaits(kept: Kept): SQL | undefined {
  if (!is(kept, PgTable)) return eq(kept.decisionWaits, true);
  return or(
    eq(kept.extensionWaits, true),
    eq(kept.transferWaits, true),
    eq(kept.caseWaits, true),
    and(eq(kept.stage, "in-verification"), eq(kept.hasFindings, true)),
  );
}
