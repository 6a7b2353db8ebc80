import { deliverLetters } from "#app/shell/deliver-letters.server.ts";
import { forgetExpired } from "#app/shell/forget-expired.server.ts";
import { writeMoveLetters } from "#app/shell/write-move-letters.server.ts";

const SECOND = 1000;

/** The house's timetable: what runs by itself, and how often. */
const TIMETABLE = [
  { every: 2 * SECOND, job: deliverLetters },
  { every: 2 * SECOND, job: writeMoveLetters },
  { every: 60 * SECOND, job: forgetExpired },
];

/** Starts the jobs. Each waits for its own last run to end; one that fails is simply tried at its next turn. */
export function startJobs() {
  const stopping = new AbortController();
  const running = TIMETABLE.map(({ every, job }) => repeat(job, every, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function repeat(job: () => Promise<unknown>, every: number, stopping: AbortSignal) {
  while (!stopping.aborted) {
    await job().catch(() => {});
    await pause(every, stopping);
  }
}

const pause = (milliseconds: number, stopping: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stopping.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
