import { z } from "zod";
import { minutesFromNow, now } from "#app/shell/clock.server.ts";
import { token } from "#app/shell/random.server.ts";
import { openCarried, sealCarried } from "#app/shell/sign-in/flash-seal.server.ts";
import { givingKey, keyIn } from "#app/web/request/cookies.server.ts";

/** Policy: a desk that was not signed in at for so long is a stranger's again. */
const KNOWN_MINUTES = 90 * 24 * 60;
const PAGE = "known";

const known = z.object({ name: z.string(), browser: z.string(), until: z.number() });

/**
 * After a whole sign-in: by this the browser is known to belong to somebody of this name. It opens nothing; a password
 * that is tried there only does not wait behind strangers.
 */
export function becomingKnown(name: string): readonly [string, string] {
  const until = minutesFromNow(KNOWN_MINUTES).getTime();
  const text = JSON.stringify({ name: name.toLowerCase(), browser: token().slice(0, 16), until });
  return givingKey("known", sealCarried(PAGE, text), KNOWN_MINUTES);
}

/** Which browser of somebody of this name's this is, or null. */
export function knownBrowserOf(request: Request, name: string): string | null {
  const sealed = keyIn(request, "known");
  const text = sealed && openCarried(PAGE, sealed);
  const read = text ? known.safeParse(JSON.parse(text)) : null;
  if (!read?.success || read.data.until <= now().getTime()) return null;
  return read.data.name === name.toLowerCase() ? read.data.browser : null;
}
