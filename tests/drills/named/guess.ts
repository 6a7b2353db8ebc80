import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { PASSWORD } from "#app/demo/story/people.ts";
import { fileReport } from "#tests/drills/file-report.ts";
import { standBy } from "#tests/drills/guess/bystanders.ts";
import { guess } from "#tests/drills/guess/whole-world.ts";
import { newStopwatch } from "#tests/drills/stopwatch.ts";
import { startApp } from "#tests/support/app.ts";

/** `-- guess --tries 100000 --networks 200`: half of them from one network, half from so many; before it some calm seconds. */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    tries: { type: "string", default: "3000" },
    networks: { type: "string", default: "50" },
    hands: { type: "string", default: "16" },
    control: { type: "string", default: "600" },
    calm: { type: "string", default: "30" },
  },
});
const THREADS = 2;
const FILERS = 2;
const MOST_LOOKED_AT = 100;
const SLOWEST_FILING = 3000;
const NAME = "chengban";

/** How many wrong passwords, codes and secrets were looked at; of secrets the first twenty, once there are so many. */
const LOOKED_AT =
  "select coalesce(sum(failures), 0)::int as count from failure_episodes where whose <> 'account'";

/** As if nothing were counted: what the drill must notice. */
const UNCOUNTED = `truncate throttles; update second_factors set wrong_codes = 0, held_at = null
  where wrong_codes > 0`;

/**
 * A program with all the time and all the networks in the world guesses at a receipt, at passwords and at the codes of an
 * account whose password it has, while people file and the receipt's owner comes to look: after they did so for a while
 * without it, for what is the machine's own slowness. Then again with the counters emptied all the time, which must show.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({
    env: { SEED_STORY: "1", WEB_PROCESSES: "2", TRUSTED_PROXIES: "127.0.0.1" },
  });
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  await client.query("set session_replication_role = replica");
  const lookedAt = async () =>
    (await client.query<{ count: number }>(LOOKED_AT)).rows[0]?.count ?? 0;
  try {
    const receipt = await fileReport(app.origin, "drill guess", newStopwatch(), () => false);
    if (!receipt) throw new Error("nothing was filed");
    const orders = {
      origin: app.origin,
      hands: Number(values.hands) / THREADS,
      networks: Number(values.networks),
      receipt: receipt.number,
      name: NAME,
      password: PASSWORD,
    };
    const alone = standBy(app.origin, FILERS, receipt);
    await pause(Number(values.calm) * 1000);
    const calm = slownessOf((await alone.over()).filing);

    const others = standBy(app.origin, FILERS, receipt);
    const began = performance.now();
    const haul = await guess({ tries: Number(values.tries), threads: THREADS }, orders).catch(
      async (error: unknown) => {
        await others.over();
        throw error;
      },
    );
    const seconds = Math.round((performance.now() - began) / 1000);
    const evaluated = await lookedAt();
    const { filing, owner } = await others.over();
    const guessedAt = slownessOf(filing);

    const stopped = new AbortController();
    const emptying = keepEmpty(client, stopped.signal);
    await guess({ tries: Number(values.control), threads: THREADS }, orders);
    stopped.abort();
    await emptying;
    const uncounted = (await lookedAt()) - evaluated;

    const isGuessed = evaluated > MOST_LOOKED_AT || haul.successes > 0;
    const isStarved = !(guessedAt.p95 <= SLOWEST_FILING) || owner.turnedAway > 0;
    const isBlind = uncounted <= evaluated;
    return {
      ...haul,
      seconds,
      evaluated,
      filings: guessedAt.filings,
      "filing p50, ms": guessedAt.p50,
      "filing p95, ms": guessedAt.p95,
      "filings when it is calm": calm.filings,
      "p50 when it is calm, ms": calm.p50,
      "p95 when it is calm, ms": calm.p95,
      "p95, times the calm": Math.round((100 * guessedAt.p95) / calm.p95) / 100,
      "owner came": owner.came,
      "owner turned away": owner.turnedAway,
      "owner not answered": owner.unanswered,
      "owner's slowest, ms": owner.slowest,
      "control tried": Number(values.control),
      "control evaluated": uncounted,
      failed: Number(isGuessed) + Number(isStarved) + Number(isBlind),
    };
  } finally {
    await client.end();
    await app.stop();
  }
}

/** Of filings sorted by how long they took. */
function slownessOf(filing: readonly number[]) {
  const at = (share: number) => Math.round(filing[Math.floor(filing.length * share)] ?? Number.NaN);
  return { filings: filing.length, p50: at(0.5), p95: at(0.95) };
}

async function keepEmpty(client: pg.Client, signal: AbortSignal) {
  while (!signal.aborted) {
    await client.query(UNCOUNTED);
    await pause(20);
  }
}
