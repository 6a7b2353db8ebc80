import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase } from "#db/embedded/address.server.ts";
import { startEmbedded } from "#db/embedded/embedded.server.ts";
import { openLogins, urlFor } from "#db/logins.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";

const NAME = "simulated";

/** A database server of its own, gone afterwards. Call it before anything reads the environment; it is what the program then uses. */
export async function ownDatabase(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-simulate-"));
  // PostgreSQL runs as another account when this runs as root, and must get in.
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ folder: join(folder, "pg"), lasting: false });
  await createDatabase(server.url("postgres"), NAME);
  const owner = server.url(NAME);
  await migrateDatabase(owner);
  await openLogins(owner);
  process.env["NODE_ENV"] = "test";
  process.env["UNDO_MINUTES"] = "0";
  process.env["OWNER_DATABASE_URL"] = owner;
  process.env["DATABASE_URL"] = urlFor(owner, "yaoshao_web");
  process.env["DESK_DATABASE_URL"] = urlFor(owner, "yaoshao_desk");
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
