import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const TRIES = 20;
const TRY_AGAIN_AFTER = 150;

/** Whether the port is free, or becomes so: an earlier run may be on its way out. */
export async function becomesFree(port: number, host: string): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (await isFree(port, host)) return true;
    await pause(TRY_AGAIN_AFTER);
  }
  return false;
}

const isFree = (port: number, host: string) =>
  new Promise<boolean>((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
