import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Where a run of the tests keeps data folders as a first start left them; a folder more is then copied, not begun anew.
 * The drills have none and begin anew each time.
 */
export const BEGUN = "BEGUN_FOLDERS";

/**
 * Fills `folder` with what `begin` leaves in a folder given to it. It is called once per `kind` in a run, whatever the number
 * of test files that ask at one time; without a place to keep it, nothing is filled.
 */
export async function fillAsBegun(
  folder: string,
  kind: string,
  begin: (folder: string) => Promise<void>,
) {
  const place = process.env[BEGUN];
  if (!place) return;
  const kept = join(place, kind);
  await made(kept, begin);
  const { status, stderr } = spawnSync("cp", ["-a", `${kept}/.`, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

async function made(kept: string, begin: (folder: string) => Promise<void>) {
  const whole = `${kept}.whole`;
  while (!existsSync(whole)) {
    if (isMine(`${kept}.lock`)) {
      // Nobody but us begins it. Whoever had the lock before us may have ended it; who waits tries again when we fail.
      const begun = existsSync(whole) ? null : begin(kept).then(() => mkdirSync(whole));
      await Promise.resolve(begun).finally(() => rmSync(`${kept}.lock`, { recursive: true }));
    } else await pause(200);
  }
}

function isMine(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
