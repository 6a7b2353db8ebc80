import { sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";

/** Adds up what has been noted of matters that moved since the last time: a list's number is then read from fewer rows. */
export async function foldStandings(): Promise<void> {
  await db.execute(sql`select fold_standings()`);
}

/** Counts everything that is open, and sets right the sums kept of it; returns how many were wrong. */
export async function mendStandings(): Promise<number> {
  const { rows } = await db.execute<{ wrong: string }>(sql`select mend_standings() as wrong`);
  return Number(rows[0]?.wrong ?? 0);
}
