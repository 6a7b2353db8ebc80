import { sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";

/** What time it is for the database, in milliseconds. */
export async function databaseClock(): Promise<number> {
  const { rows } = await db.execute<{ instant: string }>(
    sql`select extract(epoch from clock_timestamp()) * 1000 as instant`,
  );
  const [row] = rows;
  if (!row) throw new Error("the database told no time");
  return Number(row.instant);
}
