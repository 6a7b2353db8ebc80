import { apply } from "#app/domain/matter/apply.ts";
import type { Clock, ClockName } from "#app/domain/matter/clocks/clock.ts";
import { type Counting, clocks } from "#app/domain/matter/clocks/clocks.ts";
import { type ClockChange, clockChanges } from "#app/domain/matter/effect/clock-changes.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** What an act makes of a matter: as it will stand, its limits, and which of them it leaves as they were. */
export type Effect = {
  readonly after: Matter;
  readonly running: readonly Clock[];
  readonly changes: readonly ClockChange[];
  readonly unchanged: readonly Pick<ClockChange, "name" | "due">[];
};

/** What follows from these events, by the rules that would record them. */
export function effectOf(
  matter: Matter,
  events: readonly MatterEvent[],
  counting: Counting,
): Effect {
  const after = events.reduce(apply, matter);
  const running = clocks(after, counting);
  const changes = clockChanges(clocks(matter, counting), running);
  const isChanged = (name: ClockName) => changes.some((change) => change.name === name);
  const unchanged = running
    .filter(({ name, stoppedOn }) => stoppedOn === null && !isChanged(name))
    .map(({ name, due }) => ({ name, due: due.legal }));
  return { after, running, changes, unchanged };
}
