import { sql } from "drizzle-orm";
import { owner } from "#tests/support/owner.ts";

type Table = { readonly name: string; readonly columns: string };
let tables: readonly string[] = [];
let kept: readonly Table[] = [];

/** Remembers the office as it stands: `restore` brings it back, without anything that happened since. */
export async function remember(): Promise<void> {
  const { rows } = await owner.execute<Table>(sql`
    select format('%I.%I', c.table_schema, c.table_name) as name,
           string_agg(format('%I', c.column_name), ', ' order by c.ordinal_position)
             filter (where c.is_generated = 'NEVER') as columns
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
     where c.table_schema in ('public', 'vault') and t.table_type = 'BASE TABLE' group by 1 order by 1`);
  tables = rows.map(({ name }) => name);
  kept = [];
  for (const [at, row] of rows.entries()) {
    const found = await owner.execute(sql.raw(`select 1 from ${row.name} limit 1`));
    if (found.rows.length === 0) continue;
    await owner.execute(sql.raw(`drop table if exists simulation.kept${at}`));
    const as = `simulation.kept${at}`;
    await owner.execute(sql.raw(`create table ${as} as select ${row.columns} from ${row.name}`));
    kept = [
      ...kept,
      { name: `${row.name} (${row.columns})`, columns: `${row.columns} from ${as}` },
    ];
  }
}

export async function restore(): Promise<void> {
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql.raw(`truncate ${tables.join(", ")} restart identity`));
    for (const { name, columns } of kept)
      await tx.execute(sql.raw(`insert into ${name} overriding system value select ${columns}`));
  });
}
