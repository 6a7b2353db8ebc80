// What a process apart does with its jobs, where one job may hold up everything: a thread does the work, and somebody is left
// who looks at the memory.
import { Worker } from "node:worker_threads";

const MEGABYTE = 1024 * 1024;
const LOOK_EVERY = 10;

/** Hands each job to a thread of the same program; ends the process beyond its megabytes, or when nobody asks any more. */
export function workInThread(program) {
  const [mostMegabytes = "0"] = process.argv.slice(2);
  const worker = new Worker(new URL(program));
  setInterval(() => {
    if (process.memoryUsage.rss() > Number(mostMegabytes) * MEGABYTE) end();
  }, LOOK_EVERY);
  process.on("disconnect", end);
  process.on("message", (job) => worker.postMessage(job));
  worker.on("message", (answer) => process.send(answer));
  worker.on("error", end).on("exit", end);
}

/** At once, whatever the thread is doing. */
function end() {
  process.kill(process.pid, "SIGKILL");
}
