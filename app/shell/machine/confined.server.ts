import { type ChildProcess, fork } from "node:child_process";
import { resolve } from "node:path";
import type { z } from "zod";

/** A program that may fall over what strangers sent, and what it may take for it. */
export type Confinement<Said extends z.ZodType> = {
  readonly program: string;
  /** It ends itself beyond them. */
  readonly megabytes: number;
  readonly heapMegabytes: number;
  /** For one job; beyond them it is ended. */
  readonly seconds: number;
  /** A decoder that nobody needs gives its memory back. */
  readonly idleSeconds: number;
  /** Whoever is behind so many jobs is told to come back. */
  readonly mostWaiting: number;
  readonly answer: Said;
};

/** One job after the other, in a process apart, without keys and without environment. */
export function confined<Job extends object, Said extends z.ZodType>(limits: Confinement<Said>) {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let waiting = 0;
  let before: Promise<unknown> = Promise.resolve();

  async function now(job: Job): Promise<z.infer<Said> | "too-heavy"> {
    clearTimeout(idle);
    const worker = child ?? begin();
    const late = setTimeout(() => worker.kill("SIGKILL"), limits.seconds * 1000);
    try {
      return limits.answer.parse(await answerOf(worker, job));
    } catch {
      stop(worker);
      return "too-heavy";
    } finally {
      clearTimeout(late);
      idle = setTimeout(() => child && stop(child), limits.idleSeconds * 1000).unref();
    }
  }

  /** Nothing of our environment goes along: no key, no address of a database. */
  function begin(): ChildProcess {
    const begun = fork(resolve(limits.program), [String(limits.megabytes)], {
      env: { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    begun.on("error", () => {});
    begun.on("exit", () => {
      if (child === begun) child = null;
    });
    begun.unref();
    begun.channel?.unref();
    child = begun;
    return begun;
  }

  function stop(worker: ChildProcess) {
    if (child === worker) child = null;
    worker.kill("SIGKILL");
  }

  return (job: Job): Promise<z.infer<Said> | "too-heavy" | "crowded"> => {
    if (waiting >= limits.mostWaiting) return Promise.resolve("crowded");
    waiting += 1;
    const turn = before.then(() => now(job));
    before = turn.then(() => {
      waiting -= 1;
    });
    return turn;
  };
}

/** What it says, or an error where it ended instead. */
const answerOf = (worker: ChildProcess, job: object) =>
  new Promise<unknown>((tell, reject) => {
    const ended = () => reject(new Error("the process apart ended"));
    worker.once("exit", ended).once("error", ended);
    worker.once("message", (said) => {
      worker.off("exit", ended).off("error", ended);
      tell(said);
    });
    worker.send(job, (error) => error && ended());
  });
