import { and, eq, lt, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { failureEpisodes } from "#db/schema/sign-in.ts";

const bureauId = env.BUREAU_ID;

/** One failure more of this kind or person, or as many as there were before it began; true where it begins. */
export async function addFailure(
  tx: Transaction,
  whose: string,
  at: Date,
  failures = 1,
): Promise<boolean> {
  const [row] = await tx
    .insert(failureEpisodes)
    .values({ bureauId, whose, failures, beganAt: at, lastAt: at })
    .onConflictDoUpdate({
      target: [failureEpisodes.bureauId, failureEpisodes.whose],
      set: { failures: sql`${failureEpisodes.failures} + 1`, lastAt: at },
    })
    .returning({ begins: sql<boolean>`xmax = 0` });
  return row?.begins ?? false;
}

/** Tries that were not looked at belong to an episode that goes on, and begin none. */
export async function addTurnedAway(whose: string, count: number, at: Date): Promise<void> {
  await db
    .update(failureEpisodes)
    .set({ turnedAway: sql`${failureEpisodes.turnedAway} + ${count}`, lastAt: at })
    .where(and(eq(failureEpisodes.bureauId, bureauId), eq(failureEpisodes.whose, whose)));
}

/** Takes out the episodes in which nothing has happened since. */
export const takeQuiet = (tx: Transaction, since: Date) =>
  tx
    .delete(failureEpisodes)
    .where(and(eq(failureEpisodes.bureauId, bureauId), lt(failureEpisodes.lastAt, since)))
    .returning({
      whose: failureEpisodes.whose,
      failures: failureEpisodes.failures,
      turnedAway: failureEpisodes.turnedAway,
    });
