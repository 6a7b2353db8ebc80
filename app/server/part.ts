import cluster from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";
import { env } from "#app/env.server.ts";
import { log } from "#app/web/request/log.server.ts";
import type { Account } from "#db/embedded/account.server.ts";

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5000;
/** Whoever ran this long has recovered; the next fall starts counting anew. */
const STEADY_AFTER = 30_000;
const STOP_WITHIN = 15_000 + (env.DRAIN_SECONDS ?? 5) * 1000;

/** What a part says once it can be told something; words said earlier were lost on it. */
export const HEARS = "hears";

/** A file that lay in memory is given back when it is gone, where the C library would keep its room for the next one. */
const GIVES_BACK = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "262144" };

/** How a part ends that only the operator can help; starting it again would say the same again. */
export const REFUSED = 78;

export type Part = { tell(message: string): void; stop(): Promise<void> };
export type PartName = "web" | "jobs" | "vault" | "prepare" | "backup";
export type PartOptions = {
  readonly name: PartName;
  /** As whom it runs; null for whoever started us. */
  readonly account: Account | null;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** A part that did what it was there for ends with 0 and is not started again. */
  readonly done?: () => void;
  readonly heard?: (message: unknown) => void;
};

/** Starts a part of the program in a process of its own, and again whenever it dies, more slowly each time. */
export function startPart({ name, account, variables, done, heard }: PartOptions): Part {
  let stopping = false;
  let told: string | null = null;
  let worker = begin();
  const kept = keep(0);

  function begin() {
    if (account) cluster.setupPrimary(account);
    const begun = cluster.fork({ ...GIVES_BACK, ...variables, PART: name, NODE_ENV: env.NODE_ENV });
    begun.on("error", () => {});
    begun.on("message", (message) => {
      if (message !== HEARS) heard?.(message);
      else if (told) begun.send(told);
    });
    return begun;
  }

  async function keep(falls: number): Promise<void> {
    const started = performance.now();
    const code = await new Promise<number>((ended) => worker.once("exit", ended));
    if (code === 0 && done) return done();
    if (code === REFUSED && !stopping) return process.exit(1);
    const fallen = performance.now() - started > STEADY_AFTER ? 1 : falls + 1;
    await pauseAfter(fallen);
    if (stopping) return;
    worker = begin();
    return keep(fallen);
  }

  async function pauseAfter(falls: number) {
    if (stopping) return;
    const milliseconds = Math.min(FIRST_PAUSE * 2 ** (falls - 1), LONGEST_PAUSE);
    log({ event: "restart", part: name, milliseconds });
    await pause(milliseconds);
  }

  return {
    /** Remembered, so that a process started later hears it too. */
    tell(message) {
      told = message;
      if (worker.isConnected()) worker.send(message);
    },
    async stop() {
      stopping = true;
      if (done) worker.process.kill("SIGTERM");
      else this.tell("stop");
      const late = setTimeout(() => worker.process.kill("SIGKILL"), STOP_WITHIN);
      await kept;
      clearTimeout(late);
    },
  };
}
