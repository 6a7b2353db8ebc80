import pg from "pg";

/** What is only ever added to, and nothing else rests on. */
const NEVER_PUT_BACK = ["audit_entries", "audit_heads", "reminders"];

/** Keeps every table as it is now; each call of what is returned brings them back to that, past every trigger. */
export async function keepTables(url: string) {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  await client.query("set session_replication_role = replica");
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables
      where schemaname in ('public', 'vault') and tablename <> all ($1)`,
    [NEVER_PUT_BACK],
  );
  await client.query("create schema kept");
  for (const { schema, name } of rows)
    await client.query(`create table kept.${schema}_${name} as table ${schema}.${name}`);
  await client.query("set synchronous_commit = off");
  const statements = rows.map(({ schema, name }) => {
    const [table, kept] = [`${schema}.${name}`, `kept.${schema}_${name}`];
    // Only what differs is touched: rewriting all of it a thousand times would swell every table.
    return `delete from ${table} t where t::text not in (select k::text from ${kept} k);
      insert into ${table} overriding system value
        select * from ${kept} k where k::text not in (select t::text from ${table} t);`;
  });
  const all = `begin; ${statements.join("\n")} commit;`;

  return {
    async putBack() {
      for (let tries = 0; ; tries += 1)
        try {
          return await client.query(all);
        } catch (error) {
          // The jobs may hold a letter that is to be put back.
          await client.query("rollback");
          if (tries === MOST_TRIES) throw error;
        }
    },
    end: () => client.end(),
  };
}

const MOST_TRIES = 5;
