import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { UnsealingEvent } from "#app/domain/matter/events.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";

const UNSEALING: readonly UnsealingEvent["type"][] = [
  "unsealing-requested",
  "unsealing-approved",
  "unsealing-refused",
  "identity-looked-at",
  "unsealing-expired",
];

/** What custodians did with this reporter's sealed identity, newest first: what, on which day, what for. Never who. */
export function unsealingsOf(submissionId: string) {
  return db
    .select({
      seq: matterEvents.seq,
      matterId: matterEvents.matterId,
      type: sql<UnsealingEvent["type"]>`${matterEvents.type}`,
      on: sql<UnsealingEvent["on"]>`${matterEvents.event} ->> 'on'`,
      purpose: sql<UnsealingEvent["purpose"]>`${matterEvents.event} ->> 'purpose'`,
    })
    .from(matterEvents)
    .innerJoin(matters, matterOf(matterEvents))
    .where(
      and(
        eq(matters.bureauId, env.BUREAU_ID),
        eq(matters.submissionId, submissionId),
        inArray(matterEvents.type, [...UNSEALING]),
      ),
    )
    .orderBy(desc(matterEvents.seq));
}
