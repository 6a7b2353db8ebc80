import cluster from "node:cluster";
import { join } from "node:path";
import { backupFolder, env } from "#app/env.server.ts";
import { accountLine, partAccounts } from "#app/server/accounts.ts";
import { addressesIn, hasLogins } from "#app/server/addresses.ts";
import { type Part, type PartOptions, startPart } from "#app/server/part.ts";
import { becomesFree } from "#app/server/port.ts";
import { keysLieBesideData } from "#app/shell/crypto/key-mirror.server.ts";
import { archiveIn } from "#db/backup/places.server.ts";
import { createDatabase, DATABASE } from "#db/embedded/address.server.ts";
import { startEmbedded } from "#db/embedded/embedded.server.ts";
import { persistently } from "#db/embedded/persistently.server.ts";
import { StartRefused } from "#db/start-refused.ts";

const TRIES = 25;
const KEYS_TOGETHER =
  "!! The keys' second copy lies on the disk of the data: set KEY_BACKUP_DIR to another machine before real use";
const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Keeps everything running and does nothing else, so that nothing can bring it down: the database when none was
 * given, the processes that serve, and the one that works through what is owed.
 */
export async function supervise(program: string) {
  const SEED_STORY = seedStory(!env.DATABASE_URL);
  if (SEED_STORY === "1" && env.PUBLIC_ORIGIN?.startsWith("https:"))
    throw new StartRefused(
      "SEED_STORY: the demo's story has a password that everybody knows, and PUBLIC_ORIGIN is https. Set SEED_STORY=0 and begin with an empty DATA_DIR.",
    );
  if (!(await becomesFree(env.PORT, env.HOST))) {
    process.stderr.write(`PORT: ${env.PORT} is taken by another program\n`);
    process.exit(1);
  }
  // Each process takes its own connections from the one port. Handed over by us, a connection would hang, answered by
  // nobody, whenever a process dies with the handing-over half done.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ exec: program, execArgv: process.execArgv });
  const database = env.DATABASE_URL ? null : await ownDatabase();
  const owner = env.DATABASE_URL ?? database?.url(DATABASE) ?? "";
  if (!hasLogins(owner)) {
    process.stderr.write("DATABASE_URL: holds no password for the parts' own to follow from\n");
    process.exit(1);
  }
  const addresses = addressesIn(owner);

  const found = partAccounts(program);
  say(accountLine(found));
  const start = (part: Omit<PartOptions, "account">) =>
    startPart({ ...part, account: "accounts" in found ? found.accounts[part.name] : null });

  if (keysLieBesideData(SEED_STORY === "1")) say(KEYS_TOGETHER);

  const signIns: string[] = [];
  const parts: Part[] = Array.from({ length: env.WEB_PROCESSES }, () =>
    start({
      name: "web",
      variables: { ...addresses.web, SEED_STORY, THROTTLE_KEY: env.THROTTLE_KEY },
    }),
  );
  say("4/4 Preparing the data");
  const preparing = start({
    name: "prepare",
    variables: { ...addresses.prepare, SEED_STORY },
    heard: (message) => signIns.push(...linesIn(message)),
    done() {
      for (const part of parts) part.tell("ready");
      parts.push(
        start({ name: "jobs", variables: { ...addresses.jobs, SEED_STORY } }),
        start({ name: "vault", variables: { ...addresses.vault, SEED_STORY } }),
        start({ name: "backup", variables: addresses.prepare }),
      );
      say(["", `http://localhost:${env.PORT}`, ...signIns, ""].join("\n"));
    },
  });

  stopOnSignal(async () => {
    await Promise.all([preparing, ...parts].map((part) => part.stop()));
    await database?.stop();
  });
}

async function ownDatabase() {
  say("3/4 Starting the database");
  const database = await startEmbedded({
    folder: join(env.DATA_DIR, "pg"),
    lasting: true,
    archive: archiveIn(backupFolder),
  });
  // A server found running may be on its way out, and its successor not there yet.
  await persistently(() => createDatabase(database.url("postgres"), DATABASE), TRIES);
  return database;
}

/** The story is for a portal that is being tried out; a database that somebody brought is theirs. */
const seedStory = (embedded: boolean) => ((env.SEED_STORY ?? embedded) ? "1" : "0");

const linesIn = (message: unknown) =>
  Array.isArray(message) ? message.filter((line) => typeof line === "string") : [];

function stopOnSignal(stop: () => Promise<void>) {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => process.exit(0));
    });
}
