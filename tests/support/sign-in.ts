import { setTimeout as pause } from "node:timers/promises";

const LOOK_AGAIN_AFTER = 500;

/** The code this person of the story can use next; each works once, so there may be half a minute to wait. */
export async function nextCode(origin: string, name: string): Promise<string> {
  for (;;) {
    const html = await (await fetch(`${origin}/dev/codes`)).text();
    const [, code] = new RegExp(`id="code-${name}">(\\d{6})<`).exec(html) ?? [];
    if (code) return code;
    await pause(LOOK_AGAIN_AFTER);
  }
}
