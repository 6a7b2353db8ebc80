import { startJobs, TIMETABLE } from "#app/jobs/worker.ts";
import { logMachineWarnings } from "#app/server/log-machine-warnings.ts";
import { onStop } from "#app/server/on-stop.ts";
import { logFailure } from "#app/web/request/log.server.ts";
import { closeDatabase } from "#db/client.server.ts";

const MINUTE = 60_000;

/** The process that sends, reminds and forgets. */
export async function work() {
  const jobs = startJobs([...TIMETABLE, { every: MINUTE, job: logMachineWarnings }], logFailure);
  onStop(async () => {
    await jobs.stop();
    await closeDatabase();
  });
}
