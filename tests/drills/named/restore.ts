import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { countLosses } from "#tests/drills/count-losses.ts";
import { gather } from "#tests/drills/crowd.ts";
import { runScript } from "#tests/drills/own-script.ts";
import { startApp } from "#tests/support/app.ts";

const FILING = 6000;
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
  const expected = await storiesIn(app.databaseUrl());
  await pause(QUIET);
  const later = await lot();

  const began = performance.now();
  console.log(runScript("restore", ["--to", named, "--into", into], app.dataDir));
  const restoreSeconds = Math.round((performance.now() - began) / 100) / 10;
  await app.stop();

  const restored = await startApp({ dataDir: into, env: { SEED_STORY: "0" } });
  const acknowledged = [...before, ...after];
  const losses = await countLosses(restored.origin, restored.databaseUrl(), acknowledged);
  const seen = await storiesIn(restored.databaseUrl());
  await restored.stop();
  rmSync(join(into, ".."), { recursive: true });
  const missing = expected.filter((story) => !seen.includes(story)).length;
  const tooMany = seen.filter((story) => !expected.includes(story)).length;
  return {
    filedBeforeBackup: before.length,
    filedAfterBackup: after.length,
    filedAfterTheSecond: later.length,
    expected: expected.length,
    seen: seen.length,
    missing,
    tooMany,
    restoreSeconds,
    ...losses,
    failed: losses.total + missing + tooMany + (after.length * later.length === 0 ? 1 : 0),
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

/** Some were filed and their receipt not read when everybody was sent home: the register counts, not the crowd. */
const storiesIn = async (url: string): Promise<readonly string[]> => {
  const rows = await asked<{ story: string }>(
    url,
    "select answers->>'productName' as story from submissions where answers->>'productName' like 'drill %'",
  );
  return rows.map(({ story }) => story);
};

async function asked<Row extends pg.QueryResultRow>(url: string, question: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Row>(question);
  await client.end();
  return rows;
}
