import { setTimeout as pause } from "node:timers/promises";
import type { App } from "#tests/support/app.ts";

const LOOK_AGAIN_AFTER = 50;

/** Kills the database, waiting for it where an earlier kill has left none to be killed. */
export async function killDatabase(app: App): Promise<void> {
  while (!kill(databasePid(app))) await pause(LOOK_AGAIN_AFTER);
}

export async function killWorkers(app: App): Promise<void> {
  for (const pid of app.workers()) kill(pid);
}

function databasePid(app: App): number | null {
  try {
    return app.databasePid();
  } catch {
    return null;
  }
}

function kill(pid: number | null): boolean {
  try {
    return pid !== null && process.kill(pid, "SIGKILL");
  } catch {
    return false;
  }
}
