import { readFileSync } from "node:fs";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { z } from "zod";

export const MIGRATIONS = "db/migrations";

/** Any number, the same for every process that might migrate at the same moment. */
const LOCK = 727_001;

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** Brings the database's schema up to this program's; processes that start together wait for one another. */
export async function migrateDatabase(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await migrate(drizzle(sql), { migrationsFolder: MIGRATIONS });
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** The stamp of the newest migration this program knows. */
export function newestMigration(): number {
  const text = readFileSync(`${MIGRATIONS}/meta/_journal.json`, "utf8");
  return Math.max(0, ...journal.parse(JSON.parse(text)).entries.map(({ when }) => when));
}
