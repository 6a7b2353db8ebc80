import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { urlFor } from "#db/logins.server.ts";
import { fileReport } from "#tests/drills/file-report.ts";
import { killDatabase } from "#tests/drills/plug.ts";
import { newStopwatch } from "#tests/drills/stopwatch.ts";
import { type App, startApp } from "#tests/support/app.ts";

/** `-- counts --actions 2000 --minutes 20`: until so many were acknowledged, and no longer than that. */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    actions: { type: "string", default: "2000" },
    filed: { type: "string", default: "150" },
    minutes: { type: "string", default: "20" },
  },
});
const WANTED = Number(values.actions);
const LONGEST = Number(values.minutes) * 60_000;
const [LEAST_GAP, MOST_GAP] = [3000, 12_000];

const VERSIONS = "select id, version from matters";

/**
 * Somebody does everything that can be done to matters, at random, while the database and who does it are killed in the
 * middle: then what each matter carries is held against what follows from it, and every count against its list.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1", WEB_PROCESSES: "1" } });
  for (let filed = 0; filed < Number(values.filed); filed += 1)
    await fileReport(app.origin, `drill ${filed}`, newStopwatch(), () => false);
  const before = await versionsIn(app);

  const acknowledged = new Map<string, number>();
  const began = performance.now();
  const done = () => [...acknowledged.values()].reduce((sum, count) => sum + count, 0);
  let [kills, seed] = [0, 20_261_129];
  let actor = act(app, seed, acknowledged);
  while (performance.now() - began < LONGEST && done() < WANTED) {
    await pause(LEAST_GAP + Math.random() * (MOST_GAP - LEAST_GAP));
    if (kills % 2 === 0) await killDatabase(app);
    actor.kill("SIGKILL");
    kills += 1;
    await app.untilReady();
    seed += 1;
    actor = act(app, seed, acknowledged);
  }
  actor.kill("SIGKILL");
  await app.untilReady();

  const after = await versionsIn(app);
  const lost = [...acknowledged].filter(
    ([id, count]) => (after.get(id) ?? 0) < (before.get(id) ?? 0) + count,
  ).length;
  Object.assign(process.env, environmentOf(app));
  const { wronglyCarried } = await import("#tests/support/acts/carried.ts");
  const { miscounted } = await import("#tests/drills/counts/miscounted.ts");
  const wrong = (await wronglyCarried()).length;
  const counts = await miscounted();
  await app.stop();
  const tooFew = done() < WANTED ? 1 : 0;
  return {
    kills,
    matters: after.size,
    actions: done(),
    lost,
    "wrongly carried": wrong,
    ...counts,
    failed: lost + wrong + counts.miscounted + tooFew,
  };
}

const environmentOf = (app: App) => ({
  NODE_ENV: "test" as const,
  DATA_DIR: app.dataDir,
  OWNER_DATABASE_URL: app.databaseUrl(),
  DATABASE_URL: urlFor(app.databaseUrl(), "yaoshao_web"),
  DESK_DATABASE_URL: urlFor(app.databaseUrl(), "yaoshao_desk"),
});

function act(app: App, seed: number, acknowledged: Map<string, number>): ChildProcess {
  const script = ["--import", "tsx", "tests/drills/counts/actor.ts", String(seed)];
  const actor = spawn(process.execPath, script, {
    env: { ...process.env, ...environmentOf(app) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  createInterface({ input: actor.stdout }).on("line", (id) =>
    acknowledged.set(id, (acknowledged.get(id) ?? 0) + 1),
  );
  return actor;
}

async function versionsIn(app: App): Promise<ReadonlyMap<string, number>> {
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  const { rows } = await client.query<{ id: string; version: number }>(VERSIONS);
  await client.end();
  return new Map(rows.map(({ id, version }) => [id, version]));
}
