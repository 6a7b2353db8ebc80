import { HEARS } from "#app/server/part.ts";

/**
 * The supervisor asks its parts to stop. Ctrl-C in a terminal reaches every process at once and is left to the
 * supervisor; SIGTERM meant for one process alone stops that one.
 */
export function onStop(stop: () => Promise<void>) {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    void stop().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => {});
  process.on("SIGTERM", begin);
  process.on("message", (message) => {
    if (message === "stop") begin();
  });
  process.send?.(HEARS);
}
