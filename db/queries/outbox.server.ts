import { and, asc, count, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { isTheirs } from "#app/domain/people/policy.ts";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { mayKnowOf } from "#db/queries/may-know-of.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";

/** Policy: a letter that has waited this long is everybody's business. */
const ALARM_AFTER_MINUTES = 15;
const MOST = 200;

const unsent = and(eq(letters.bureauId, env.BUREAU_ID), isNull(letters.sentAt));
const oldest = sql<string>`coalesce(floor(extract(epoch from now() - min(${letters.owedAt})
  filter (where ${letters.givenUpAt} is null)) / 60), 0)`.mapWith(Number);

export type Outbox = Awaited<ReturnType<typeof findOutbox>>;

/** How many letters wait, for how long, and how many wait for a person; none about a matter kept from the viewer. */
export async function findOutbox(viewer: Officer) {
  const [row] = await db
    .select({
      waiting: count(sql`case when ${letters.givenUpAt} is null then 1 end`),
      failed: count(
        sql`case when ${letters.failure} is not null and ${letters.givenUpAt} is null then 1 end`,
      ),
      givenUp: count(letters.givenUpAt),
      oldestMinutes: oldest,
    })
    .from(letters)
    .innerJoin(matters, eq(matters.id, letters.matterId))
    .where(and(unsent, mayKnowOf(viewer)));
  return row ?? { waiting: 0, failed: 0, givenUp: 0, oldestMinutes: 0 };
}

/** The outbox where it needs somebody, for those who can do something about it; otherwise null. */
export async function mailAlarm(viewer: Officer): Promise<Outbox | null> {
  if (!isTheirs(viewer, "hear-mail-alarm")) return null;
  const outbox = await findOutbox(viewer);
  const alarming = outbox.givenUp > 0 || outbox.oldestMinutes >= ALARM_AFTER_MINUTES;
  return alarming ? outbox : null;
}

export type GivenUpLetter = Awaited<ReturnType<typeof findGivenUp>>[number];

/** The letters that wait for a person: whose, since when, and the code of the failure. No address, no text. */
export function findGivenUp(viewer: Officer) {
  return db
    .select({
      id: letters.id,
      number: matters.number,
      audience: letters.audience,
      owedAt: letters.owedAt,
      attempts: letters.attempts,
      failure: letters.failure,
    })
    .from(letters)
    .innerJoin(matters, eq(matters.id, letters.matterId))
    .where(
      and(onlyFor("see-outbox", viewer), unsent, isNotNull(letters.givenUpAt), mayKnowOf(viewer)),
    )
    .orderBy(asc(letters.owedAt))
    .limit(MOST);
}
