import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { countLosses } from "#scripts/drills/count-losses.ts";
import { gather } from "#scripts/drills/crowd.ts";
import { runScript } from "#scripts/drills/own-script.ts";
import { startApp } from "#tests/support/app.ts";

const FILING = 8000;
/** So long nobody files around the second that is named: what was acknowledged when is then beyond doubt. */
const QUIET = 2000;

/**
 * Reports are filed before a backup, after it, and after a named second. The database restored to that second must hold
 * exactly the first two lots, and their receipts must open.
 */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1" } });
  const into = join(newFolder(), "data");
  const lot = async () => {
    const crowd = gather({ origin: app.origin, filers: 4, lookers: 0 });
    await pause(FILING);
    await crowd.disperse();
    return crowd.filed;
  };

  const before = await lot();
  console.log(runScript("backup", [], app.dataDir), runScript("backup", ["keys"], app.dataDir));
  const after = await lot();
  await pause(QUIET);
  const named = await secondOf(app.databaseUrl());
  await pause(QUIET);
  const later = await lot();

  const began = performance.now();
  console.log(runScript("restore", ["--to", named, "--into", into], app.dataDir));
  const restoreSeconds = Math.round((performance.now() - began) / 100) / 10;
  await app.stop();

  const restored = await startApp({ dataDir: into, env: { SEED_STORY: "0" } });
  const expected = [...before, ...after];
  const losses = await countLosses(restored.origin, restored.databaseUrl(), expected);
  const seen = await countReports(restored.databaseUrl());
  await restored.stop();
  rmSync(join(into, ".."), { recursive: true });
  const tooMany = Math.max(0, seen - expected.length);
  return {
    filedBeforeBackup: before.length,
    filedAfterBackup: after.length,
    filedAfterTheSecond: later.length,
    expected: expected.length,
    seen,
    tooMany,
    restoreSeconds,
    ...losses,
    failed: losses.total + tooMany + (after.length * later.length === 0 ? 1 : 0),
  };
}

/** PostgreSQL runs as another account when we are root, and must get in. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-restored-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** By the clock of the database, whose commits are counted. */
const secondOf = async (url: string) => {
  const [row] = await asked<{ second: Date }>(url, "select date_trunc('second', now()) as second");
  return row?.second.toISOString() ?? "";
};

const countReports = async (url: string) => {
  const [row] = await asked<{ reports: string }>(
    url,
    "select count(*) as reports from submissions where answers->>'story' like 'drill %'",
  );
  return Number(row?.reports);
};

async function asked<Row extends pg.QueryResultRow>(url: string, question: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Row>(question);
  await client.end();
  return rows;
}
