import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Haul, Orders } from "#tests/drills/guess/guesser.ts";

const GUESSER = JSON.stringify(pathToFileURL("tests/drills/guess/guesser.ts").href);

/** A thread does not read TypeScript by the switch its parent was started with. */
const BEGIN = `import("tsx/esm/api").then(({ register }) => { register(); return import(${GUESSER}); })`;

/** Shares the tries among threads, and adds up what they have come to. */
export async function guess(
  { tries, threads }: { readonly tries: number; readonly threads: number },
  orders: Omit<Orders, "from" | "until">,
): Promise<Haul> {
  const share = Math.ceil(tries / threads);
  const hauls = await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      runThread({ ...orders, from: thread * share, until: Math.min((thread + 1) * share, tries) }),
    ),
  );
  const sum = (of: keyof Haul) => hauls.reduce((total, haul) => total + haul[of], 0);
  return { tried: sum("tried"), successes: sum("successes"), broken: sum("broken") };
}

const runThread = (workerData: Orders): Promise<Haul> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(BEGIN, { workerData, eval: true });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
