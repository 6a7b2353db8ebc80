import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { createDatabase } from "#db/embedded/address.server.ts";
import { startEmbedded } from "#db/embedded/embedded.server.ts";
import { openLogins, urlFor } from "#db/logins.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { BEGUN } from "#tests/support/files/begun-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseServer: string;
    databaseProgram: string;
    databaseDesk: string;
  }
}

export const TEMPLATE = "template_test";

/** A test runs pages and jobs in one process, so it may do what either may; what each alone may is a test of its own. */
const PROGRAM = "yaoshao_program";

/** Once per run: a database server of its own, and in it a migrated database that every test file copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-test-"));
  // PostgreSQL runs as another account when the tests run as root, and must get in.
  chmodSync(folder, 0o755);
  process.env[BEGUN] = folder;
  const server = await startEmbedded({ folder: join(folder, "pg"), lasting: false });
  await createDatabase(server.url("postgres"), TEMPLATE);
  await migrateDatabase(server.url(TEMPLATE));
  await openLogins(server.url(TEMPLATE));
  const url = server.url("postgres");
  const password = await letProgramIn(server.url(TEMPLATE));
  project.provide("databaseServer", url);
  project.provide(
    "databaseProgram",
    Object.assign(new URL(url), { username: PROGRAM, password }).href,
  );
  project.provide("databaseDesk", urlFor(url, "yaoshao_desk"));

  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function letProgramIn(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `create role ${PROGRAM} login password 'test' in role yaoshao_web, yaoshao_jobs`,
  );
  await client.end();
  return "test";
}
