import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { createDatabase, DATABASE } from "#db/embedded/address.server.ts";
import { startEmbedded } from "#db/embedded/embedded.server.ts";
import type { KeptRelease } from "#tests/releases/kept-release.ts";

/** A data folder as that version left it, with the database stopped; the path of the folder. */
export async function layOut(release: KeptRelease): Promise<string> {
  // PostgreSQL runs as another account when the tests run as root, and must get in.
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-release-"));
  chmodSync(folder, 0o755);
  for (const [path, content] of Object.entries(release.files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), Buffer.from(content, "base64"), { mode: 0o600 });
  }
  await withDatabase(folder, async (client) => {
    await client.query(DRIZZLE);
    for (const statements of release.schema)
      for (const statement of statements.split("--> statement-breakpoint"))
        await client.query(statement);
    await fill(client, release);
  });
  return folder;
}

/** What drizzle makes before the first migration; migrations grant on it. */
const DRIZZLE = `create schema drizzle; create table drizzle.__drizzle_migrations
  (id serial primary key, hash text not null, created_at bigint)`;

async function fill(client: pg.Client, { rows, sequences }: KeptRelease) {
  // The rows were lawful when they were written, each in its turn.
  await client.query("set session_replication_role = replica");
  for (const [table, held] of Object.entries(rows)) {
    const columns = await ownColumns(client, table);
    await client.query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(held)],
    );
  }
  for (const [sequence, last] of Object.entries(sequences))
    await client.query("select setval($1, $2)", [sequence, last]);
}

/** A generated column is reckoned anew from the others. */
async function ownColumns(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(quote_ident(attname), ', ') as names from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]?.names ?? "";
}

/** Work in the database of a data folder whose program does not run. */
export async function withDatabase<Result>(
  folder: string,
  work: (client: pg.Client, url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startEmbedded({ folder: join(folder, "pg"), lasting: false });
  await createDatabase(server.url("postgres"), DATABASE);
  const client = new pg.Client(server.url(DATABASE));
  await client.connect();
  try {
    return await work(client, server.url(DATABASE));
  } finally {
    await client.end();
    await server.stop();
  }
}
