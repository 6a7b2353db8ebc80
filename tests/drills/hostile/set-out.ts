import { type Found, lookAround, type Seen } from "#tests/drills/hostile/find-forms.ts";
import { oneOfEach } from "#tests/drills/hostile/one-of-each.ts";
import type { Try } from "#tests/drills/hostile/rounds.ts";
import { sampleOf, type Written } from "#tests/drills/hostile/sample.ts";
import type { Visitor } from "#tests/drills/hostile/visitors.ts";

export type SetOut = {
  readonly samples: readonly Try[];
  readonly seen: readonly Seen[];
  /** Cookies of the visitor of this name, for looking only. */
  readonly cookieOf: (name: string) => string;
};

/** Everybody looks around; then one form of each kind lies ready, filled in as it should be, with a session of its own. */
export async function setOut(
  origin: string,
  visitors: readonly Visitor[],
  written: Written,
): Promise<SetOut> {
  const found: Found[] = [];
  const seen: Seen[] = [];
  const cookies = new Map<string, string>();
  for (const visitor of visitors) {
    // Somebody who is signed in twice is shown how to end the other one.
    cookies.set(visitor.name, await visitor.newCookie());
    const look = await lookAround(origin, visitor, await visitor.newCookie());
    found.push(...look.found);
    seen.push(...look.seen);
  }
  const samples: Try[] = [];
  for (const one of oneOfEach(found))
    samples.push({
      found: one,
      cookie: await one.visitor.newCookie(),
      what: "as it should be",
      sent: sampleOf(one.form, written),
    });
  return { samples, seen, cookieOf: (name) => cookies.get(name) ?? "" };
}
