import pg from "pg";

/** What is only ever added to, and nothing else rests on. */
const NEVER_PUT_BACK = ["audit_entries", "audit_heads", "reminders", "looks_by_day"];

/** Every other table with its columns, but those which follow from the rest of the row. */
const WRITTEN = `select t.schemaname as schema, t.tablename as name,
    string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position) as columns
  from pg_tables t
    join information_schema.columns c on c.table_schema = t.schemaname and c.table_name = t.tablename
  where t.schemaname in ('public', 'vault') and t.tablename <> all ($1) and c.is_generated = 'NEVER'
  group by t.schemaname, t.tablename`;

/** Keeps every table as it is now; each call of what is returned brings them back to that, past every trigger. */
export async function keepTables(url: string) {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  await client.query("set session_replication_role = replica");
  const { rows } = await client.query<{ schema: string; name: string; columns: string }>(WRITTEN, [
    NEVER_PUT_BACK,
  ]);
  await client.query("create schema kept");
  for (const { schema, name } of rows)
    await client.query(`create table kept.${schema}_${name} as table ${schema}.${name}`);
  await client.query("set synchronous_commit = off");
  const statements = rows.map(({ schema, name, columns }) => {
    const [table, kept] = [`${schema}.${name}`, `kept.${schema}_${name}`];
    // Only what differs is touched: rewriting all of it a thousand times would swell every table.
    return `delete from ${table} t where t::text not in (select k::text from ${kept} k);
      insert into ${table} (${columns}) overriding system value
        select ${columns} from ${kept} k where k::text not in (select t::text from ${table} t);`;
  });
  // Nobody writes meanwhile: the jobs would send a letter between what is taken away and what is put in its place.
  const names = rows.map(({ schema, name }) => `${schema}.${name}`).join(", ");
  const all = `begin; lock table ${names} in exclusive mode; ${statements.join("\n")} commit;`;

  return {
    async putBack() {
      for (let tries = 0; ; tries += 1)
        try {
          return await client.query(all);
        } catch (error) {
          // Who holds one of them may wait for another.
          await client.query("rollback");
          if (tries === MOST_TRIES) throw error;
        }
    },
    end: () => client.end(),
  };
}

const MOST_TRIES = 5;
