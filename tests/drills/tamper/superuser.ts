import pg from "pg";

const TABLES = ["audit_entries", "audit_heads", "matter_events"] as const;
/** What the database works out by itself cannot be written. */
const ENTRY = "bureau_id, chain, seq, prev, hash, entry";

/** Does what it likes to the database, past every trigger, and afterwards puts everything back. */
export async function superuser(url: string) {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  await client.query("set session_replication_role = replica");
  await client.query("create schema kept");
  for (const table of TABLES) await client.query(`create table kept.${table} as table ${table}`);

  return {
    async change(statements: readonly string[]) {
      await client.query("begin");
      for (const statement of statements) await client.query(statement);
      await client.query("commit");
    },
    async putBack() {
      await client.query("begin");
      for (const table of TABLES) {
        const columns = table === "audit_entries" ? ENTRY : "*";
        const into = table === "audit_entries" ? `${table} (${ENTRY})` : table;
        await client.query(`delete from ${table}`);
        await client.query(`insert into ${into} select ${columns} from kept.${table}`);
      }
      await client.query("commit");
    },
    end: () => client.end(),
  };
}
