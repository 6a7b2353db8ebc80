import { parseArgs } from "node:util";
import pg from "pg";
import { startBare } from "#tests/bench/filing/bare.ts";
import { type Round, roundOf } from "#tests/bench/filing/rounds.ts";
import { whereItGoes } from "#tests/bench/filing/where-it-goes.ts";
import { startApp } from "#tests/support/app.ts";

/** `-- filing --clients 4 --rounds 9 --reports 300`: so many turns for each number of clients, so many reports in each. */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    reports: { type: "string", default: "150" },
    clients: { type: "string", default: "1,4,16" },
  },
});
const ROUNDS = Number(values.rounds);
const REPORTS = Number(values.reports);
const CLIENTS = values.clients.split(",").map(Number);

/**
 * How many reports a second one process takes, as a share of what the same HTTP server makes of the same PostgreSQL when
 * it only writes a row down; measured in turns, the middle of the rounds told. Then where the milliseconds of one go.
 */
export async function bench(): Promise<Record<string, number>[]> {
  const app = await startApp({ env: { SEED_STORY: "1" } });
  const bare = await startBare(app.databaseUrl());
  const figures = [];
  try {
    // Once through everything, so that no round finds it cold.
    await roundOf(app, bare.origin, 4, REPORTS);
    for (const clients of CLIENTS) {
      const rounds = [];
      while (rounds.length < ROUNDS) rounds.push(await roundOf(app, bare.origin, clients, REPORTS));
      figures.push({ clients, ...figuresOf(rounds) });
    }
    const expected = REPORTS * (1 + ROUNDS * CLIENTS.length);
    const missing = expected - (await countFiled(app.databaseUrl()));
    const { milliseconds, statements } = await whereItGoes(REPORTS);
    console.table(milliseconds);
    console.table(statements);
    return figures.map((row) => ({ ...row, failed: missing }));
  } finally {
    bare.stop();
    await app.stop();
  }
}

function figuresOf(rounds: readonly Round[]) {
  const middle = (of: (round: Round) => number, digits = 1) => {
    const sorted = rounds.map(of).toSorted((one, other) => one - other);
    return Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(digits));
  };
  return {
    "bare rows a second": middle(({ bare }) => bare),
    "filed a second": middle(({ filed }) => filed),
    "filed / bare": middle(({ filed, bare }) => filed / bare, 3),
    "whole path a second": middle(({ whole }) => whole),
    "whole path / bare": middle(({ whole, bare }) => whole / bare, 3),
    "CPU of pages, ms": middle(({ pagesCpu }) => pagesCpu, 2),
    "CPU of PostgreSQL, ms": middle(({ databaseCpu }) => databaseCpu, 2),
  };
}

async function countFiled(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ filed: number }>(
    "select count(*)::integer as filed from submissions where answers ->> 'productName' like 'bench %'",
  );
  await client.end();
  return rows[0]?.filed ?? 0;
}
