import { readFileSync } from "node:fs";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { z } from "zod";
import { StartRefused } from "#db/start-refused.ts";

const MIGRATIONS = "db/migrations";

/** Any number, the same for every process that might migrate at the same moment. */
const LOCK = 727_001;

/** The stamp of 0002_views_and_policies, and of what version 0.1.0 ended with: both lead to the same tables. */
const OLDEST_KNOWN = 1_795_400_008_000;

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** Brings the database's schema up to this program's; processes that start together wait for one another. */
export async function migrateDatabase(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    refuseOlder(await newestApplied(client));
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.end();
  }
}

/** Drizzle would make things once more that such a database has already, and fail in words that help nobody. */
function refuseOlder(newest: number | null) {
  if (newest === null || newest >= OLDEST_KNOWN) return;
  throw new StartRefused(
    "This database was made by a version older than 0.1.0. Start version 0.1.0 once, then this one.",
  );
}

/** The stamp of the newest migration a database has seen; null where there was none yet. */
async function newestApplied(client: pg.Client): Promise<number | null> {
  const table = "drizzle.__drizzle_migrations";
  const known = await client.query("select 1 where to_regclass($1) is not null", [table]);
  if (known.rows.length === 0) return null;
  const { rows } = await client.query<{ newest: string | null }>(
    `select max(created_at) as newest from ${table}`,
  );
  const newest = rows[0]?.newest ?? null;
  return newest === null ? null : Number(newest);
}

/** The stamp of the newest migration this program knows. */
export function newestMigration(): number {
  const text = readFileSync(`${MIGRATIONS}/meta/_journal.json`, "utf8");
  return Math.max(0, ...journal.parse(JSON.parse(text)).entries.map(({ when }) => when));
}
