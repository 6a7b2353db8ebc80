// `npm run keep-release -- <data folder> <version> [<checkout>]`: keeps an installation of this version, stopped before,
// for the test that every later version starts with it. Run it on the demo's data alone, once for each release.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { DATABASE } from "#db/embedded/address.server.ts";
import { startEmbedded } from "#db/embedded/embedded.server.ts";
import { FOLDER, type KeptRelease } from "#tests/releases/kept-release.ts";

const [dataDir = "", version = "", checkout = "."] = process.argv.slice(2);
if (dataDir === "" || version === "") {
  console.error("npm run keep-release -- <data folder> <version> [<checkout>]");
  process.exit(1);
}

const server = await startEmbedded({ folder: join(dataDir, "pg"), lasting: true });
const client = new pg.Client(server.url(DATABASE));
await client.connect();
const kept: KeptRelease = {
  schema: migrations(join(checkout, "db/migrations")),
  rows: await rows(),
  sequences: await sequences(),
  files: { ...filesIn("keys"), ...filesIn("vault"), ...filesIn("checkpoints") },
};
await client.end();
await server.stop();
const packed = gzipSync(JSON.stringify(kept), { level: 9 });
writeFileSync(`${FOLDER}/${version}.json.gz`, packed);
console.log(`${FOLDER}/${version}.json.gz  ${packed.length} bytes`);

function migrations(folder: string): string[] {
  const sql = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return sql.toSorted().map((name) => readFileSync(join(folder, name), "utf8"));
}

async function rows(): Promise<KeptRelease["rows"]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const kept: KeptRelease["rows"] = {};
  for (const { name } of tables) {
    const { rows: held } = await client.query(`select to_jsonb(t) as row from ${name} t`);
    kept[name] = held.map(({ row }) => row);
  }
  return kept;
}

async function sequences(): Promise<Record<string, number>> {
  const { rows: all } = await client.query<{ name: string; last: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value as last
     from pg_sequences where last_value is not null`,
  );
  return Object.fromEntries(all.map(({ name, last }) => [name, Number(last)]));
}

function filesIn(path: string): Record<string, string> {
  const place = join(dataDir, path);
  if (!statSync(place).isDirectory()) return { [path]: readFileSync(place).toString("base64") };
  return Object.assign({}, ...readdirSync(place).map((name) => filesIn(join(path, name))));
}
