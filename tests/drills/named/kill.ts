import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { countLosses } from "#tests/drills/count-losses.ts";
import { gather } from "#tests/drills/crowd.ts";
import { killDatabase, killWorkers } from "#tests/drills/plug.ts";
import { type App, startApp } from "#tests/support/app.ts";

const FEWEST_ROUNDS = 6;
const FILERS = 12;

/**
 * `-- kill --acknowledged 2000 --minutes 20`: until so many were acknowledged, and no longer than that. `--gap 15`:
 * at most so many seconds between two kills, where a slow machine would otherwise do nothing but come back.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    acknowledged: { type: "string", default: "200" },
    minutes: { type: "string", default: "5" },
    gap: { type: "string", default: "7.5" },
  },
});
const WANTED = Number(values.acknowledged);
const LONGEST = Number(values.minutes) * 60_000;
const LEAST_GAP = 1500;
const MOST_GAP = Number(values.gap) * 1000;

const PLUGS = [
  killDatabase,
  killWorkers,
  async (app: App) => {
    await app.kill9Everything();
    await app.restart();
  },
];

/** In the middle of filing, at moments nobody chose: the database, all who use it, or everything at once. */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1", WEB_PROCESSES: "2" } });
  const crowd = gather({ origin: app.origin, filers: FILERS, lookers: 0 });
  const began = performance.now();
  const goesOn = (kills: number) =>
    performance.now() - began < LONGEST && (kills < FEWEST_ROUNDS || crowd.filed.length < WANTED);

  let kills = 0;
  for (; goesOn(kills); kills += 1) {
    await app.untilReady();
    await pause(LEAST_GAP + Math.random() * (MOST_GAP - LEAST_GAP));
    await PLUGS[Math.floor(Math.random() * PLUGS.length)]?.(app);
  }
  const minutes = Math.round((performance.now() - began) / 6000) / 10;
  await app.untilReady();
  await pause(4000);
  await crowd.disperse();
  await app.untilReady();

  const losses = await countLosses(app.origin, app.databaseUrl(), crowd.filed);
  await app.stop();
  const tooFew = crowd.filed.length < WANTED ? 1 : 0;
  return {
    kills,
    minutes,
    acknowledged: crowd.filed.length,
    ...crowd.watch,
    ...losses,
    failed: losses.total + tooFew,
  };
}
