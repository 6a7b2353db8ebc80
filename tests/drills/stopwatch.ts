/** How long anybody had to wait for any answer, good or bad. */
export type Stopwatch = { requests: number; slowest: number; overFiveSeconds: number };

export const newStopwatch = (): Stopwatch => ({ requests: 0, slowest: 0, overFiveSeconds: 0 });

/** An answer, or null where the connection broke. */
export async function timed(
  watch: Stopwatch,
  url: string,
  init: RequestInit = {},
): Promise<Response | null> {
  const started = performance.now();
  const answer = await fetch(url, { redirect: "manual", ...init }).catch(() => null);
  const milliseconds = Math.round(performance.now() - started);
  watch.requests += 1;
  watch.slowest = Math.max(watch.slowest, milliseconds);
  if (milliseconds > 5000) watch.overFiveSeconds += 1;
  return answer;
}
