import { setTimeout as pause } from "node:timers/promises";
import { countLosses } from "#tests/drills/count-losses.ts";
import { gather } from "#tests/drills/crowd.ts";
import { killDatabase } from "#tests/drills/plug.ts";
import { startApp } from "#tests/support/app.ts";

const KILLS = 20;

/**
 * PostgreSQL is killed twenty times under load. The processes that serve stay the same, every request is answered
 * within five seconds, and every acknowledged report is there afterwards.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1", WEB_PROCESSES: "2" } });
  const crowd = gather({ origin: app.origin, filers: 4, lookers: 8 });
  await pause(1000);
  const workers = app.workers();

  for (let kill = 0; kill < KILLS; kill += 1) {
    await app.untilReady();
    await pause(1000 + Math.random() * 500);
    await killDatabase(app);
  }
  await pause(2000);
  await crowd.disperse();
  await app.untilReady();

  const alive = app.workers();
  const died = workers.filter((pid) => !alive.includes(pid)).length;
  const losses = await countLosses(app.origin, app.databaseUrl(), crowd.filed);
  await app.stop();
  const failed = died + crowd.watch.overFiveSeconds + losses.total;
  return {
    kills: KILLS,
    acknowledged: crowd.filed.length,
    workers: workers.length,
    died,
    ...crowd.watch,
    ...losses,
    failed,
  };
}
