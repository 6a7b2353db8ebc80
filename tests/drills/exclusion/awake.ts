import { look, type SignedIn } from "#tests/drills/exclusion/crawl.ts";
import type { App } from "#tests/support/app.ts";
import { sessionFor } from "#tests/support/officer-at.ts";

/**
 * Signed in anew: whoever waits for their turn longer than a session idles would be sent to sign in, and be told nothing of
 * anything, hidden or not. What they had is ended before: how many of their sessions idle beside the new one would depend on
 * how long the drill takes in each copy, and their own page shows them.
 */
export async function awake(app: App, person: SignedIn): Promise<SignedIn> {
  const whose = `${app.origin} ${person.signInName}`;
  await look(app.origin, lastKeys.get(whose) ?? person.key, "/desk/sign-out", {});
  const key = (await sessionFor(app, person.signInName)).replace(/^staff=/, "");
  lastKeys.set(whose, key);
  return { ...person, key };
}

/** With what each person of each copy was signed in last. */
const lastKeys = new Map<string, string>();
