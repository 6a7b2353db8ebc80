import type { SignedIn } from "#tests/drills/exclusion/crawl.ts";
import type { App } from "#tests/support/app.ts";
import { sessionFor } from "#tests/support/officer-at.ts";

/**
 * Signed in anew: whoever waits for their turn longer than a session idles would be sent to sign in, and be told nothing of
 * anything, hidden or not.
 */
export const awake = async (app: App, person: SignedIn): Promise<SignedIn> => ({
  ...person,
  key: (await sessionFor(app, person.signInName)).replace(/^staff=/, ""),
});
