import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const TRIES = 20;
const TRY_AGAIN_AFTER = 150;

/** Whether the port is free, or becomes so: an earlier run may be on its way out. */
export async function becomesFree(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (await isFree(port)) return true;
    await pause(TRY_AGAIN_AFTER);
  }
  return false;
}

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, () => probe.close(() => answer(true)));
  });
