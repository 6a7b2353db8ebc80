import { and, between, eq, inArray, isNull, lt, ne, or, type SQL } from "drizzle-orm";
import { QUEUE_STAGES, type Queue } from "#app/domain/access/queues.ts";
import { type Day, day, daysBetween } from "#app/domain/calendar/day.ts";
import { matters } from "#db/schema/matters.ts";

export type Dates = { readonly today: Day; readonly soonUntil: Day };

/** As the database counts it for a matter whose limit of ours runs out on this day. */
const urgencyOf = (due: Day): number => daysBetween(day("2000-01-01"), due);
export const isOpen = ne(matters.stage, "archived");

/** What lies in each queue. Lists and counts both come from here, so they cannot differ. */
export function inQueue(queue: Queue, { today, soonUntil }: Dates): SQL | undefined {
  switch (queue) {
    case "late":
      return and(isOpen, lt(matters.urgency, urgencyOf(today)));
    case "soon":
      return and(isOpen, between(matters.urgency, urgencyOf(today), urgencyOf(soonUntil)));
    case "open":
      return isOpen;
    case "to-assign":
      return and(standsIn(queue), isNull(matters.unitId));
    case "to-decide":
      return and(
        standsIn(queue),
        or(
          eq(matters.extensionWaits, true),
          eq(matters.transferWaits, true),
          and(eq(matters.stage, "in-verification"), eq(matters.hasFindings, true)),
        ),
      );
    case "reward":
      return and(standsIn(queue), eq(matters.rewardWaits, true));
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
