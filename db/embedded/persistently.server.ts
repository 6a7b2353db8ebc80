import { setTimeout as pause } from "node:timers/promises";

const TRY_AGAIN_AFTER = 100;
const LONGEST_PAUSE = 2000;

/** Tries again, more and more slowly; 25 tries take about half a minute. */
export async function persistently<Result>(
  work: () => Promise<Result>,
  tries: number,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= tries) throw error;
      await pause(Math.min(attempt * TRY_AGAIN_AFTER, LONGEST_PAUSE));
    }
  }
}
