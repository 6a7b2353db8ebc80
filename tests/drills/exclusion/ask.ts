import pg from "pg";
import type { App } from "#tests/support/app.ts";

/** Asks the portal's database as its owner, who sees everything. */
export async function ask<Row extends pg.QueryResultRow>(
  app: App,
  question: string,
  given: unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  const { rows } = await client.query<Row>(question, given).finally(() => client.end());
  return rows;
}
