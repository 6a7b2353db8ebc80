import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createDatabase } from "#db/embedded/address.server.ts";
import { startEmbedded } from "#db/embedded/embedded.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseServer: string;
  }
}

export const TEMPLATE = "template_test";

/** Once per run: a database server of its own, and in it a migrated database that every test file copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-test-"));
  // PostgreSQL runs as another account when the tests run as root, and must get in.
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ folder: join(folder, "pg"), lasting: false });
  await createDatabase(server.url("postgres"), TEMPLATE);
  await migrateDatabase(server.url(TEMPLATE));
  project.provide("databaseServer", server.url("postgres"));

  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
