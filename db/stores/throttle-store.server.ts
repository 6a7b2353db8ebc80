import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { spentTolls, throttles } from "#db/schema/sign-in.ts";

/** The failures under these names since a moment; a name without a row has none. */
export const findFailures = (names: readonly string[], since: Date) =>
  db
    .select({ name: throttles.name, failures: throttles.failures })
    .from(throttles)
    .where(and(inArray(throttles.name, [...names]), gt(throttles.lastAt, since)));

/** One failure more, in one statement: two processes count as one. Returns how many there are now. */
export async function addFailure(name: string, at: Date, since: Date): Promise<number> {
  const [row] = await db
    .insert(throttles)
    .values({ name, failures: 1, lastAt: at })
    .onConflictDoUpdate({
      target: throttles.name,
      set: {
        failures: sql`case when ${throttles.lastAt} > ${since.toISOString()}::timestamptz then ${throttles.failures} + 1 else 1 end`,
        lastAt: at,
      },
    })
    .returning({ failures: throttles.failures });
  return row?.failures ?? 0;
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
