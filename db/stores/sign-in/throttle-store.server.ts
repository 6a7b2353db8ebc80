import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { throttles } from "#db/schema/sign-in.ts";

const stamp = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/** What is counted under these names since a moment; a name without a row has nothing. */
export const findThrottles = (names: readonly string[], since: Date) =>
  db
    .select()
    .from(throttles)
    .where(and(inArray(throttles.name, [...names]), gt(throttles.lastAt, since)));

/**
 * One try more, as long as there are fewer than `below`, in one statement: two processes count as one. Those before `since`
 * are forgotten. Returns how many there are now; 0 where it was not counted.
 */
export async function addTry(
  name: string,
  at: Date,
  since: Date,
  below: number | null,
): Promise<number> {
  const isKept = sql`${throttles.lastAt} > ${stamp(since)}`;
  const [row] = await db
    .insert(throttles)
    .values({ name, failures: 1, lastAt: at, triedAt: at })
    .onConflictDoUpdate({
      target: throttles.name,
      set: {
        failures: sql`case when ${isKept} then ${throttles.failures} + 1 else 1 end`,
        lastAt: sql`case when ${isKept} then ${throttles.lastAt} else ${stamp(at)} end`,
        readyAt: sql`case when ${isKept} then ${throttles.readyAt} end`,
        triedAt: at,
      },
      ...(below === null
        ? {}
        : { setWhere: sql`not ${isKept} or ${throttles.failures} < ${below}` }),
    })
    .returning({ failures: throttles.failures });
  return row?.failures ?? 0;
}

/** Tries that were failures are remembered from now; those that were none only until the last failure is forgotten. */
export async function keepFailures(names: readonly string[], at: Date): Promise<void> {
  await db
    .update(throttles)
    .set({ lastAt: at })
    .where(and(inArray(throttles.name, [...names]), lt(throttles.lastAt, at)));
}

export async function forgiveAttempt(name: string): Promise<void> {
  await db
    .update(throttles)
    .set({ failures: sql`greatest(${throttles.failures} - 1, 0)` })
    .where(eq(throttles.name, name));
}

/** Moves a place that waits, or takes one where there is none: false where somebody else has one meanwhile. */
export async function takePlace(
  name: string,
  readyAt: Date,
  since: Date,
  instead: Date | null,
): Promise<boolean> {
  const isFree =
    instead === null
      ? sql`(${throttles.readyAt} is null or not ${throttles.lastAt} > ${stamp(since)})`
      : sql`${throttles.readyAt} = ${stamp(instead)}`;
  const taken = await db
    .insert(throttles)
    .values({ name, failures: 0, lastAt: readyAt, readyAt })
    .onConflictDoUpdate({
      target: throttles.name,
      set: {
        failures: sql`case when ${throttles.lastAt} > ${stamp(since)} then ${throttles.failures} else 0 end`,
        lastAt: sql`greatest(${throttles.lastAt}, ${stamp(readyAt)})`,
        readyAt,
      },
      setWhere: isFree,
    })
    .returning({ name: throttles.name });
  return taken.length > 0;
}

/** The next place in a queue where each comes so many seconds after the one before. */
export async function nextPlace(name: string, at: Date, seconds: number): Promise<Date> {
  const last = sql`greatest(coalesce(${throttles.readyAt}, ${stamp(at)}), ${stamp(at)})`;
  const [row] = await db
    .update(throttles)
    .set({ readyAt: sql`${last} + make_interval(secs => ${seconds})` })
    .where(eq(throttles.name, name))
    .returning({ readyAt: throttles.readyAt });
  return row?.readyAt ?? at;
}

/** Gives up a place for the try it was waited for. True for one of many who have waited for it. */
export async function spendPlace(name: string, readyAt: Date): Promise<boolean> {
  const spent = await db
    .update(throttles)
    .set({ readyAt: null })
    .where(and(eq(throttles.name, name), eq(throttles.readyAt, readyAt)))
    .returning({ name: throttles.name });
  return spent.length > 0;
}

export async function dropFailures(name: string): Promise<void> {
  await db.delete(throttles).where(eq(throttles.name, name));
}

export async function dropOldFailures(before: Date): Promise<void> {
  await db.delete(throttles).where(lt(throttles.lastAt, before));
}
