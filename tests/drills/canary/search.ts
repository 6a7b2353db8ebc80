import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import pg from "pg";
import { formsOf } from "#tests/drills/canary/marks.ts";
import type { App } from "#tests/support/app.ts";

/** Everything an installation leaves behind, place by place, to be searched byte for byte. */
async function* places(app: App, temporary: string): AsyncGenerator<[string, Buffer]> {
  for (const path of filesIn(app.dataDir)) {
    const isBackup = path.startsWith(join(app.dataDir, "backup"));
    yield [isBackup ? "backups" : "data directory, WAL, keys", unpacked(path)];
  }
  for (const path of filesIn(temporary)) yield ["temporary files", readOrNothing(path)];
  yield ["log", Buffer.from(app.output())];
  for (const pid of app.parts()) {
    yield ["environment of the processes", readOrNothing(`/proc/${pid}/environ`)];
    yield ["command lines", readOrNothing(`/proc/${pid}/cmdline`)];
  }
  yield* tables(app);
}

/** Every row of every table, mail and statistics included, as a dump would write it. */
async function* tables(app: App): AsyncGenerator<[string, Buffer]> {
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  const { rows: named } = await client.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')
    union all select unnest(array['pg_catalog.pg_stats', 'pg_catalog.pg_stat_activity'])`);
  for (const { name } of named) {
    const { rows } = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
    const place = name.startsWith("pg_catalog") ? "statistics tables" : "dump of all tables";
    yield [place, Buffer.from(rows.map(({ text }) => text).join("\n"))];
  }
  await client.end();
}

/** Writes everything to disk that is not there yet, so that a search of the disk is a search of everything. */
export async function flush(app: App): Promise<void> {
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  await client.query("analyze");
  await client.query("checkpoint");
  await client.end();
}

/** In how many files, tables and texts each of these was found, by place. */
export async function countHits(app: App, temporary: string, wanted: readonly string[]) {
  const forms = wanted.flatMap(formsOf);
  const hits = new Map<string, number>();
  let searched = 0;
  for await (const [place, bytes] of places(app, temporary)) {
    searched += bytes.length;
    const found = forms.some((form) => bytes.includes(form)) ? 1 : 0;
    hits.set(place, (hits.get(place) ?? 0) + found);
  }
  return { hits, searched };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** A piece of the log is packed once it is whole. */
function unpacked(path: string): Buffer {
  const bytes = readOrNothing(path);
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
