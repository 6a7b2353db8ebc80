import { addDays, type Day, earlier } from "#app/domain/calendar/day.ts";
import type { Provision, Version } from "#app/domain/law/provision.ts";

type VersionState = "past" | "in-force" | "coming";

/** A version with its last day, which is its own or the eve of its successor; null while neither is known. */
export type Life<Value> = {
  readonly version: Version<Value>;
  readonly until: Day | null;
  readonly state: VersionState;
};

/** Oldest first. */
export function livesOf<Value>(provision: Provision<Value>, today: Day): readonly Life<Value>[] {
  return provision.versions.map((version, index) => {
    const until = lastDay(version, provision.versions[index + 1]);
    return { version, until, state: stateOf(version.from, until, today) };
  });
}

/** What a reader wants to see first: the version in force, or else the newest there is. */
export function presentLife<Value>(provision: Provision<Value>, today: Day): Life<Value> {
  const lives = livesOf(provision, today);
  const present = lives.find(({ state }) => state === "in-force") ?? lives.at(-1);
  if (!present) throw new RangeError(`${provision.id} has no version`);
  return present;
}

function lastDay(version: Version<unknown>, next: Version<unknown> | undefined): Day | null {
  const eve = next ? addDays(next.from, -1) : null;
  if (version.until === undefined) return eve;
  return eve === null ? version.until : earlier(version.until, eve);
}

function stateOf(from: Day, until: Day | null, today: Day): VersionState {
  if (today < from) return "coming";
  return until !== null && until < today ? "past" : "in-force";
}
