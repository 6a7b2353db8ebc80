import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { App } from "#tests/support/app.ts";

/** Processes that neither answer nor end, as behind a cable that was pulled. Returns how to let them go on. */
export function standStill(pids: readonly number[]): () => void {
  for (const pid of pids) process.kill(pid, "SIGSTOP");
  return () => {
    for (const pid of pids) process.kill(pid, "SIGCONT");
  };
}

/** The processes of one part, by what the supervisor wrote into their environment (Linux). */
export const partOf = (app: App, part: string): readonly number[] =>
  app
    .workers()
    .filter((pid) =>
      readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(`PART=${part}`),
    );

/** The server and everybody who works for it. */
export function databaseOf(app: App): readonly number[] {
  const postmaster = app.databasePid();
  const { stdout } = spawnSync("pgrep", ["-P", String(postmaster)], { encoding: "utf8" });
  return [postmaster, ...stdout.split("\n").filter(Boolean).map(Number)];
}
