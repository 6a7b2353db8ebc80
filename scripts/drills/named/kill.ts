import { setTimeout as pause } from "node:timers/promises";
import { countLosses } from "#scripts/drills/count-losses.ts";
import { gather } from "#scripts/drills/crowd.ts";
import { killDatabase, killWorkers } from "#scripts/drills/plug.ts";
import { type App, startApp } from "#tests/support/app.ts";

const ROUNDS = 12;

const PLUGS = [
  killDatabase,
  killWorkers,
  async (app: App) => {
    await app.kill9Everything();
    await app.restart();
  },
];

/** In the middle of filing, by turns: the database, all who use it, and everything at once. */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1", WEB_PROCESSES: "2" } });
  const crowd = gather({ origin: app.origin, filers: 8, lookers: 0 });

  for (let round = 0; round < ROUNDS; round += 1) {
    await app.untilReady();
    await pause(1500 + Math.random() * 1000);
    await PLUGS[round % PLUGS.length]?.(app);
  }
  await pause(4000);
  await crowd.disperse();
  await app.untilReady();

  const losses = await countLosses(app.origin, app.databaseUrl(), crowd.filed);
  await app.stop();
  return {
    kills: ROUNDS,
    acknowledged: crowd.filed.length,
    ...crowd.watch,
    ...losses,
    failed: losses.total,
  };
}
