import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { LOGINS } from "#db/logins.server.ts";
import { PRIVILEGES } from "#tests/db/privileges.ts";
import { owner } from "#tests/support/owner.ts";

type Granted = { readonly table: string; readonly login: string; readonly may: string };

const ours = sql`c.relnamespace in ('public'::regnamespace, 'vault'::regnamespace)`;
const named = sql`c.oid::regclass::text`;

/** What the database itself says each login may do to each table; columns only where not all are meant. */
async function granted(): Promise<readonly Granted[]> {
  const { rows } = await owner.execute<Granted>(sql`
    with grants as (
      select ${named} as relname, a.grantee, lower(a.privilege_type) as privilege, null as columns
        from pg_class c, aclexplode(c.relacl) a
       where ${ours} and c.relkind in ('r', 'p', 'v', 'm')
      union all
      select ${named}, a.grantee, lower(a.privilege_type), string_agg(t.attname, ' ' order by t.attname)
        from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
       where ${ours}
       group by 1, 2, 3)
    select relname as table, coalesce(r.rolname, 'public') as login,
           string_agg(privilege || coalesce('(' || columns || ')', ''), ', ' order by privilege) as may
      from grants left join pg_roles r on r.oid = grantee
     where coalesce(r.rolname, 'public') <> current_user
     group by 1, 2 order by 1, 2`);
  return rows;
}

async function names(kinds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await owner.execute<{ name: string }>(sql`
    select ${named} as name from pg_class c where ${ours} and relkind in ${kinds} order by 1`);
  return rows.map(({ name }) => name);
}

describe("least privilege", () => {
  test("every table has its line in the list, and no line is about a table that is not there", async () => {
    expect(Object.keys(PRIVILEGES).toSorted()).toEqual(await names(["r", "p", "v", "m"]));
  });

  test("each login may do to each table what the list says, and nothing else", async () => {
    const rows = await granted();
    const found = Object.fromEntries(
      Object.keys(PRIVILEGES).map((table) => [
        table,
        Object.fromEntries(
          rows.filter((row) => row.table === table).map(({ login, may }) => [login, may]),
        ),
      ]),
    );
    expect(found).toEqual(PRIVILEGES);
  });

  test.each(LOGINS)(
    "%s is nobody's heir, makes no tables and walks around no policy",
    async (login) => {
      const { rows } = await owner.execute<{ powers: boolean; makes: boolean; heir: boolean }>(sql`
      select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as powers,
             has_schema_privilege(rolname, 'public', 'create')
               or has_database_privilege(rolname, current_database(), 'create') as makes,
             exists (select from pg_auth_members where member = r.oid) as heir
        from pg_roles r where rolname = ${login}`);
      expect(rows).toEqual([{ powers: false, makes: false, heir: false }]);
    },
  );
});
