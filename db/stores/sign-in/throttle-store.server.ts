import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { spentTolls, throttles } from "#db/schema/sign-in.ts";

/** The failures under these names since a moment; a name without a row has none. */
export const findFailures = (names: readonly string[], since: Date) =>
  db
    .select({ name: throttles.name, failures: throttles.failures })
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
  const isKept = sql`${throttles.lastAt} > ${since.toISOString()}::timestamptz`;
  const [row] = await db
    .insert(throttles)
    .values({ name, failures: 1, lastAt: at })
    .onConflictDoUpdate({
      target: throttles.name,
      set: {
        failures: sql`case when ${isKept} then ${throttles.failures} + 1 else 1 end`,
        lastAt: sql`case when ${isKept} then ${throttles.lastAt} else ${at.toISOString()}::timestamptz end`,
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
    .where(inArray(throttles.name, [...names]));
}

export async function takeTryBack(name: string): Promise<void> {
  await db
    .update(throttles)
    .set({ failures: sql`greatest(${throttles.failures} - 1, 0)` })
    .where(eq(throttles.name, name));
}

export async function dropFailures(name: string): Promise<void> {
  await db.delete(throttles).where(eq(throttles.name, name));
}

/** True the first time. */
export async function spend(digest: string, expiresAt: Date): Promise<boolean> {
  const spent = await db
    .insert(spentTolls)
    .values({ digest, expiresAt })
    .onConflictDoNothing()
    .returning({ digest: spentTolls.digest });
  return spent.length > 0;
}

export async function dropOldFailures(before: Date): Promise<void> {
  await db.delete(throttles).where(lt(throttles.lastAt, before));
  await db.delete(spentTolls).where(lt(spentTolls.expiresAt, sql`now()`));
}
