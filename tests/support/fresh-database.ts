import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

/** A database is copied only while nobody else is copying it. */
const COPYING = 1;

const server = inject("databaseServer");
const name = `test_${randomBytes(6).toString("hex")}`;
const urlOf = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

await asAdministrator(async (client) => {
  await client.query("select pg_advisory_lock($1)", [COPYING]);
  await client.query(`create database ${name} template template_test strategy file_copy`);
});
// Set before the test file is loaded: the environment is read once, by whatever it imports. The program's code runs
// with what pages and jobs may do; a test that sets up a world, or looks behind the walls, asks `owner`.
process.env["DATABASE_URL"] = urlOf(inject("databaseProgram"));
process.env["DESK_DATABASE_URL"] = urlOf(inject("databaseDesk"));
process.env["OWNER_DATABASE_URL"] = urlOf(server);

afterAll(async () => {
  const { closeDatabase } = await import("#db/client.server.ts");
  await closeDatabase();
  await asAdministrator((client) => client.query(`drop database ${name} with (force)`));
});

async function asAdministrator(work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client(server);
  await client.connect();
  await work(client).finally(() => client.end());
}
