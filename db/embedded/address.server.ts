import pg from "pg";
import { OWNER } from "#db/embedded/cluster.server.ts";

/** Everything of the portal is in one database. */
export const DATABASE = "yaoshao";

/** The one place that knows as whom, and where, the program reaches its own PostgreSQL. */
export const databaseUrl = (password: string, port: number, name: string) =>
  `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;

export const answers = (url: string): Promise<boolean> =>
  withClient(url, (client) => client.query("select 1")).then(
    () => true,
    () => false,
  );

/** `url` leads to any database of the same server. */
export const createDatabase = (url: string, name: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rows.length === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end();
  }
}
