import postgres from "postgres";
import { OWNER } from "#db/embedded/cluster.server.ts";

const ALREADY_THERE = "42P04";

/** The one place that knows as whom, and where, the program reaches its own PostgreSQL. */
export const databaseUrl = (password: string, port: number, name: string) =>
  `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;

export async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** `url` leads to any database of the same server. */
export async function createDatabase(url: string, name: string) {
  const sql = postgres(url, { max: 1 });
  try {
    await sql`create database ${sql(name)}`;
  } catch (error) {
    if (!(error instanceof postgres.PostgresError && error.code === ALREADY_THERE)) throw error;
  } finally {
    await sql.end();
  }
}
