import type pg from "pg";

/** Policy: enough to meet a bad disk, few enough to be read every night. */
const LOOKED_AT = 200;

type Rows = Readonly<Record<string, number>>;

/** How many rows every table has. Counting reads each of its pages, and so their checksums. */
export async function countEveryTable(client: pg.Client): Promise<Rows> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  const counted: Record<string, number> = {};
  for (const { name } of rows) {
    const answer = await client.query<{ rows: number }>(
      `select count(*)::int as rows from ${client.escapeIdentifier(name)}`,
    );
    counted[name] = answer.rows[0]?.rows ?? 0;
  }
  return counted;
}

type Counts = { readonly atCopy: Rows; readonly restored: Rows; readonly running: Rows | null };

/** What is wrong with the counts: a table that only grows has no fewer rows than when it was copied, no more than now. */
export const wrongCounts = ({ atCopy, restored, running }: Counts): readonly string[] => [
  ...Object.keys(running ?? {})
    .filter((table) => !(table in restored))
    .map((table) => `${table}: is missing`),
  ...Object.entries(atCopy).flatMap(([table, fewest]) => {
    const seen = restored[table] ?? 0;
    const most = running?.[table] ?? Number.POSITIVE_INFINITY;
    return seen < fewest || seen > most
      ? [`${table}: ${seen} rows, ${fewest} when it was copied, ${running?.[table] ?? "?"} now`]
      : [];
  }),
];

/** What people and the office put to a matter; a file that the office struck is empty. */
const WITH_FINGERPRINT = ["evidence", "office_files"] as const;

/** Files drawn at random, read whole: what is stored is what its fingerprint says. No key is needed for that. */
export async function checkFiles(client: pg.Client) {
  const seen: { readonly table: string; readonly id: string; readonly good: boolean }[] = [];
  for (const table of WITH_FINGERPRINT) {
    const { rows } = await client.query<{ id: string; good: boolean }>(
      `select id, encode(sha256(content), 'hex') = digest as good from ${table}
        where content is not null order by random() limit ${LOOKED_AT}`,
    );
    seen.push(...rows.map((row) => ({ ...row, table })));
  }
  const faults = seen.filter(({ good }) => !good);
  return {
    lookedAt: seen.length,
    faults: faults.map(({ table, id }) => `${table} ${id}: was changed`),
  };
}
