import { startJobs, TIMETABLE } from "#app/jobs/worker.ts";
import { onStop } from "#app/server/on-stop.ts";
import { logFailure } from "#app/web/log.server.ts";
import { closeDatabase } from "#db/client.server.ts";

/** The process that sends, reminds and forgets. */
export async function work() {
  const jobs = startJobs(TIMETABLE, logFailure);
  onStop(async () => {
    await jobs.stop();
    await closeDatabase();
  });
}
