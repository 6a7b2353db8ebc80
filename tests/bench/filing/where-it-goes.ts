import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { newClient } from "#tests/bench/filing/client.ts";
import { cpuOfMainThread } from "#tests/bench/filing/cpu.ts";
import { spentIn } from "#tests/bench/filing/profile.ts";
import { file, fillIn } from "#tests/bench/filing/report.ts";
import {
  countStatements,
  forgetStatements,
  statementsSince,
} from "#tests/bench/filing/statements.ts";
import { partOf } from "#tests/drills/stand-still.ts";
import { type App, startApp } from "#tests/support/app.ts";

const PROFILER = resolve("tests/bench/filing/profiler.mjs");
const LOOK_AGAIN_AFTER = 50;

/** Of one report's last press: milliseconds of the process that makes the pages, and SQL statements, both by kind. */
export async function whereItGoes(reports: number) {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-profile-"));
  // Where the parts run under accounts of their own, each leaves its profile here.
  chmodSync(folder, 0o777);
  const app = await startApp({
    dataDir: join(folder, "data"),
    env: { SEED_STORY: "1", NODE_OPTIONS: `--import=${PROFILER}`, PROFILES: folder },
  });
  try {
    await countStatements(app);
    return await press(app, folder, reports);
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One client presses; the first half of the reports warms everything up. */
async function press(app: App, folder: string, reports: number) {
  const client = newClient(app.origin);
  const drafts: string[] = [];
  while (drafts.length < 2 * reports) drafts.push(await fillIn(client));
  for (const draft of drafts.slice(reports)) await file(client, draft);
  const [pages = 0] = partOf(app, "web");
  const profile = join(folder, `${pages}.cpuprofile`);

  await forgetStatements(app);
  const before = cpuOfMainThread(pages);
  process.kill(pages, "SIGUSR2");
  for (const draft of drafts.slice(0, reports)) await file(client, draft);
  process.kill(pages, "SIGUSR2");
  const cpu = cpuOfMainThread(pages) - before;
  const statements = await statementsSince(app);
  while (!existsSync(profile)) await pause(LOOK_AGAIN_AFTER);
  client.leave();
  const spent = scaled(spentIn(profile), cpu);
  return { milliseconds: each(spent, reports), statements: each(statements, reports) };
}

/** A profile counts the time that other programs took from it, too; what it tells is the shares. */
function scaled(spent: ReadonlyMap<string, number>, to: number): Map<string, number> {
  const sum = [...spent.values()].reduce((all, one) => all + one, 0);
  return new Map([...spent].map(([kind, one]) => [kind, (one * to) / sum]));
}

const each = (sums: ReadonlyMap<string, number>, reports: number) =>
  Object.fromEntries(
    [...sums]
      .toSorted(([, one], [, other]) => other - one)
      .map(([kind, sum]) => [kind, Number((sum / reports).toFixed(2))]),
  );
