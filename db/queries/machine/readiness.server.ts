import { sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { newestMigration } from "#db/migrate.server.ts";
import { bureaus } from "#db/schema/office.ts";

const ANSWER_WITHIN = 1000;

/** Whether the database answers within a second with a schema at least as new as this program, and has an office in it. */
export type Readiness = "ready" | "not-set-up" | "not-ready";

export async function readiness(): Promise<Readiness> {
  const late = new Promise<Readiness>((answer) =>
    setTimeout(() => answer("not-ready"), ANSWER_WITHIN).unref(),
  );
  return Promise.race([asked().catch(() => "not-ready" as const), late]);
}

async function asked(): Promise<Readiness> {
  const { rows } = await db.execute<{ newest: string | null }>(
    sql`select max(created_at) as newest from drizzle.__drizzle_migrations`,
  );
  if (Number(rows[0]?.newest ?? 0) < newestMigration()) return "not-ready";
  return (await isSetUp()) ? "ready" : "not-set-up";
}

/** Whether the bureau that this installation serves has been entered. */
export const isSetUp = async (): Promise<boolean> =>
  (await db.$count(bureaus, sql`${bureaus.id} = ${env.BUREAU_ID}`)) > 0;
