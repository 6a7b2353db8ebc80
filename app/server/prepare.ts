import { demoSignIns, seedWhenEmpty } from "#app/demo/story/seed.ts";
import { env } from "#app/env.server.ts";
import { partAccounts } from "#app/server/accounts.ts";
import { givenLogins } from "#app/server/addresses.ts";
import { refuseToStart } from "#app/server/refuse-to-start.ts";
import { shareOut } from "#app/server/share-out.ts";
import { makeMissingKeys } from "#app/shell/crypto/keys.server.ts";
import { destroyErasedAgain } from "#app/shell/crypto/shards.server.ts";
import { factsNotGiven } from "#app/shell/office/office-facts.server.ts";
import { logFailure } from "#app/web/request/log.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { openLogins } from "#db/logins.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { StartRefused } from "#db/start-refused.ts";

/** Everything that must have happened before the first page; run to its end once, and again until that succeeds. */
export async function prepare(program: string) {
  try {
    const sharesLieAt = await makeMissingKeys();
    const found = partAccounts(program);
    if ("accounts" in found) shareOut(found.accounts);
    await destroyErasedAgain();
    await migrateDatabase(env.DATABASE_URL ?? "");
    await openLogins(env.DATABASE_URL ?? "", givenLogins());
    if (env.SEED_STORY) {
      await seedWhenEmpty();
      process.send?.(await demoSignIns());
    }
    if (sharesLieAt) process.send?.(escrowWarning(sharesLieAt));
    process.send?.(factsWarning(await factsNotGiven()));
    await closeDatabase();
    process.disconnect();
  } catch (error) {
    if (error instanceof StartRefused) refuseToStart(error);
    logFailure("prepare", error);
    process.exit(1);
  }
}

const escrowWarning = (sharesLieAt: string) => [
  "",
  "!! ESCROW KEY FOR TRYING OUT ONLY: all five of its shares lie on this machine,",
  `!! ${sharesLieAt}`,
  "!! Before real use: npm run escrow -- make",
];

const factsWarning = (missing: readonly string[]) =>
  missing.length === 0
    ? []
    : ["", `!! The office has not said: ${missing.join(", ")}`, "!! Enter it at /admin/facts"];
