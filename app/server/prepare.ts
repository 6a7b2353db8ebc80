import { env } from "#app/env.server.ts";
import { makeMissingKeys } from "#app/shell/keys.server.ts";
import { logFailure } from "#app/web/log.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { demoSignIns, seedWhenEmpty } from "#db/seed.ts";

/** Everything that must have happened before the first page; run to its end once, and again until that succeeds. */
export async function prepare() {
  try {
    await makeMissingKeys();
    await migrateDatabase(env.DATABASE_URL ?? "");
    if (env.SEED_STORY) {
      await seedWhenEmpty();
      process.send?.(await demoSignIns());
    }
    await closeDatabase();
    process.disconnect();
  } catch (error) {
    logFailure("prepare", error);
    process.exit(1);
  }
}
