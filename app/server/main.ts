import { env } from "#app/env.server.ts";
import { isLeaving, leave } from "#app/server/leaving.ts";
import { refuseToStart } from "#app/server/refuse-to-start.ts";
import { logFailure } from "#app/web/request/log.server.ts";
import { StartRefused } from "#db/start-refused.ts";

const FINISH_WITHIN = 5000;

// After an error nobody expected, the state of this process is unknown. Its supervisor starts another one; until then
// whoever was already being answered gets the answer.
process.on("uncaughtException", (error) => {
  if (error instanceof StartRefused) refuseToStart(error);
  logFailure("uncaught", error);
  if (env.PART !== "web") process.exit(1);
  if (isLeaving()) return;
  leave();
  setTimeout(() => process.exit(1), FINISH_WITHIN);
});

// Whoever was reading what we print may stop reading; that is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

// What the parts share with one another on disk the group of a folder may read, however careful our own start was.
if (env.PART !== "supervisor") process.umask(0o027);

/** One program, five parts: the supervisor starts itself again as each of the others. */
switch (env.PART) {
  case "supervisor":
    await (await import("#app/server/supervisor.ts")).supervise(import.meta.filename);
    break;
  case "prepare":
    await (await import("#app/server/prepare.ts")).prepare(import.meta.filename);
    break;
  case "web":
    await (await import("#app/server/web.ts")).serve();
    break;
  case "jobs":
    await (await import("#app/server/jobs.ts")).work();
    break;
  case "vault":
    await (await import("#app/server/vault.ts")).guardIdentities();
    break;
  case "backup":
    await (await import("#app/server/backup.ts")).keepBackups();
    break;
}
