import { demoSignIns, isStoryTold, seedWhenEmpty } from "#app/demo/story/seed.ts";
import { env } from "#app/env.server.ts";
import { partAccounts } from "#app/server/accounts.ts";
import { givenLogins } from "#app/server/addresses.ts";
import { refuseToStart } from "#app/server/refuse-to-start.ts";
import { shareOut } from "#app/server/share-out.ts";
import { makeMissingKeys } from "#app/shell/crypto/keys.server.ts";
import { destroyErasedAgain } from "#app/shell/crypto/shards.server.ts";
import { holdToKeys, rememberKeys } from "#app/shell/machine/hold-to-keys.server.ts";
import { factsNotGiven } from "#app/shell/office/office-facts.server.ts";
import { logFailure } from "#app/web/request/log.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { openLogins } from "#db/logins.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { StartRefused } from "#db/start-refused.ts";

/** Everything that must have happened before the first page; run to its end once, and again until that succeeds. */
export async function prepare(program: string) {
  try {
    await migrateDatabase(env.DATABASE_URL ?? "");
    await holdToKeys();
    const sharesLieAt = await makeMissingKeys();
    await rememberKeys();
    const found = partAccounts(program);
    if ("accounts" in found) shareOut(found.accounts);
    await destroyErasedAgain();
    await openLogins(env.DATABASE_URL ?? "", givenLogins());
    if (env.PUBLIC_ORIGIN?.startsWith("https:") && (await isStoryTold()))
      throw new StartRefused(
        "The demo's people live in this database, with a password that everybody knows, and PUBLIC_ORIGIN is https. Begin with an empty one.",
      );
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
