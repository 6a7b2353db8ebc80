import { and, asc, count, eq, isNotNull, sql } from "drizzle-orm";
import { isTheirs } from "#app/domain/access/policy.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env, noticeMinutes } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { owedLetters } from "#db/schema/views.ts";

/** Policy: a letter that has waited this long after its turn is everybody's business. */
const ALARM_AFTER_MINUTES = noticeMinutes + env.UNDO_MINUTES + 15;
const MOST = 200;

const ours = eq(owedLetters.bureauId, env.BUREAU_ID);
const oldest = sql<string>`coalesce(floor(extract(epoch from now() - min(${owedLetters.owedAt})
  filter (where ${owedLetters.givenUpAt} is null)) / 60), 0)`.mapWith(Number);

/** The day alone: next to the number of a matter, the hour would tell when its reporter was at it. */
const owedOn = sql<Day>`(${owedLetters.owedAt} at time zone 'Asia/Shanghai')::date::text`;

export type Outbox = Awaited<ReturnType<typeof findOutbox>>;

/** How many letters wait, for how long, and how many wait for a person; none about a matter kept from the viewer. */
export async function findOutbox(viewer: Officer) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        waiting: count(sql`case when ${owedLetters.givenUpAt} is null then 1 end`),
        failed: count(
          sql`case when ${owedLetters.failure} is not null and ${owedLetters.givenUpAt} is null then 1 end`,
        ),
        givenUp: count(owedLetters.givenUpAt),
        oldestMinutes: oldest,
      })
      .from(owedLetters)
      .where(and(onlyFor("hear-mail-alarm", viewer), ours)),
  );
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
export const findGivenUp = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: owedLetters.id,
        number: owedLetters.number,
        audience: owedLetters.audience,
        owedOn,
        attempts: owedLetters.attempts,
        failure: owedLetters.failure,
      })
      .from(owedLetters)
      .where(and(onlyFor("see-outbox", viewer), ours, isNotNull(owedLetters.givenUpAt)))
      .orderBy(asc(owedOn), asc(owedLetters.number))
      .limit(MOST),
  );
