import { sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { newestMigration } from "#db/migrate.server.ts";

const ANSWER_WITHIN = 1000;

/** The database answers within a second, and its schema is at least as new as this program. */
export async function isReady(): Promise<boolean> {
  const late = new Promise<false>((answer) =>
    setTimeout(() => answer(false), ANSWER_WITHIN).unref(),
  );
  return Promise.race([isMigrated().catch(() => false), late]);
}

async function isMigrated(): Promise<boolean> {
  const { rows } = await db.execute<{ newest: string | null }>(
    sql`select max(created_at) as newest from drizzle.__drizzle_migrations`,
  );
  return Number(rows[0]?.newest ?? 0) >= newestMigration();
}
