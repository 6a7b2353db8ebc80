import pg from "pg";
import type { App } from "#tests/support/app.ts";

const EXTENSION = "pg_stat_statements";

/** Lets PostgreSQL count what is asked of it, by one of its own extensions; loaded at its start. */
export async function countStatements(app: App): Promise<void> {
  await asked(app, `alter system set shared_preload_libraries = ${EXTENSION}`);
  await app.stop();
  await app.restart();
  await asked(app, `create extension ${EXTENSION}`);
}

export const forgetStatements = (app: App) => asked(app, `select ${EXTENSION}_reset()`);

type Counted = { readonly login: string; readonly query: string; readonly calls: number };

/** How many statements of each kind the pages have sent since, and how many of any kind the jobs. */
export async function statementsSince(app: App): Promise<Map<string, number>> {
  const counted = await asked<Counted>(
    app,
    `select rolname as login, query, calls::integer
     from ${EXTENSION} s join pg_roles r on r.oid = s.userid where rolname like 'yaoshao\\_%'`,
  );
  const kinds = new Map<string, number>();
  for (const { login, query, calls } of counted) {
    const kind =
      login === "yaoshao_jobs" ? "any, by jobs" : (/^\w+/.exec(query)?.[0].toLowerCase() ?? "");
    kinds.set(kind, (kinds.get(kind) ?? 0) + calls);
  }
  return kinds;
}

async function asked<Row extends pg.QueryResultRow>(app: App, text: string): Promise<Row[]> {
  const owner = new pg.Client(app.databaseUrl());
  await owner.connect();
  const { rows } = await owner.query<Row>(text);
  await owner.end();
  return rows;
}
