import { readFileSync } from "node:fs";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { z } from "zod";

const MIGRATIONS = "db/migrations";

/** Any number, the same for every process that might migrate at the same moment. */
const LOCK = 727_001;

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** Brings the database's schema up to this program's; processes that start together wait for one another. */
export async function migrateDatabase(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.end();
  }
}

/** The stamp of the newest migration this program knows. */
export function newestMigration(): number {
  const text = readFileSync(`${MIGRATIONS}/meta/_journal.json`, "utf8");
  return Math.max(0, ...journal.parse(JSON.parse(text)).entries.map(({ when }) => when));
}
