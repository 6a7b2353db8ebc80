import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { countLosses } from "#tests/drills/count-losses.ts";
import { type Filed, fileReport } from "#tests/drills/file-report.ts";
import { databaseOf, partOf, standStill } from "#tests/drills/stand-still.ts";
import { newStopwatch, type Stopwatch, timed } from "#tests/drills/stopwatch.ts";
import { type App, startApp } from "#tests/support/app.ts";

/** Nobody listens there: mail is down from beginning to end. */
const NO_MAIL = "smtp://127.0.0.1:9";
const PATIENCE = 12_000;

type Outage = {
  readonly down: string;
  readonly files: boolean;
  readonly ready: number;
  readonly pull: (app: App) => () => void;
};

/** Evidence lies in the database and nothing scans it: storage falls with the database, and there is no scanner. */
const OUTAGES: readonly Outage[] = [
  { down: "mail only", files: true, ready: 200, pull: () => () => {} },
  { down: "jobs", files: true, ready: 200, pull: (app) => standStill(partOf(app, "jobs")) },
  { down: "vault", files: true, ready: 200, pull: (app) => standStill(partOf(app, "vault")) },
  { down: "database", files: false, ready: 503, pull: (app) => standStill(databaseOf(app)) },
];

/** One thing after the other stands still: what must go on goes on, and nobody waits longer than five seconds. */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1", WEB_PROCESSES: "2", MAIL_URL: NO_MAIL } });
  const filed: Filed[] = [];
  const rows = [];
  for (const { down, files, ready, pull } of OUTAGES) {
    const watch = newStopwatch();
    const release = pull(app);
    const receipt = await fileFor(app, watch);
    if (receipt) filed.push(receipt);
    const seen = await look(app, watch);
    release();
    await app.untilReady();
    const asPlanned = (receipt !== null) === files && seen.readyz === ready && seen.livez === 200;
    rows.push({ down, filed: receipt !== null, ...seen, ...watch, asPlanned });
  }
  console.table(rows);

  const losses = await countLosses(app.origin, app.databaseUrl(), filed);
  await app.stop();
  const overFiveSeconds = rows.reduce((sum, row) => sum + row.overFiveSeconds, 0);
  const otherThanPlanned = rows.filter(({ asPlanned }) => !asPlanned).length;
  const failed = losses.total + overFiveSeconds + otherThanPlanned;
  return { outages: rows.length, otherThanPlanned, overFiveSeconds, ...losses, failed };
}

/** As a patient person files it, who gives up after a while. */
async function fileFor({ origin }: App, watch: Stopwatch): Promise<Filed | null> {
  const giveUp = new AbortController();
  const late = pause(PATIENCE, undefined, { signal: giveUp.signal }).then(
    () => giveUp.abort(),
    () => {},
  );
  const isOver = () => giveUp.signal.aborted;
  const receipt = await fileReport(origin, `drill ${randomUUID()}`, watch, isOver);
  giveUp.abort();
  await late;
  return receipt;
}

/** What a reader, the staff and whoever shares out the requests are told meanwhile. */
async function look({ origin }: App, watch: Stopwatch) {
  const ask = async (path: string) => (await timed(watch, origin + path))?.status ?? 0;
  return {
    home: await ask("/"),
    progress: await ask("/progress"),
    signIn: await ask("/desk/sign-in"),
    livez: await ask("/livez"),
    readyz: await ask("/readyz"),
  };
}
