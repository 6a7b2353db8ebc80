import { type Day, later } from "#app/domain/calendar/day.ts";
import type { EventOf } from "#app/domain/matter/events.ts";
import type { MatterPause } from "#app/domain/matter/matter.ts";

type Pauses = readonly MatterPause[];

/** A pause begins, or the open one ends, each on the day of the act and not of the record. */
export function applyToPauses(pauses: Pauses, event: EventOf<"paused" | "resumed">): Pauses {
  if (event.type === "paused") {
    const { clock, ground, from = event.on, away } = event;
    return [...pauses, { clock, ground, from, until: null, ...(away ? { away } : {}) }];
  }
  const { until = event.on, report = null } = event;
  return pauses.map((pause) =>
    pause.clock === event.clock && pause.until === null ? { ...pause, until, report } : pause,
  );
}

/**
 * Nothing stands still any more where nothing runs: whatever is away still has no clock to stop. What ended it may have
 * happened before the pause began, and come on record only afterwards: then nothing was left out.
 */
export const endedOn = (pauses: Pauses, on: Day): Pauses =>
  pauses.map((pause) =>
    pause.until === null ? { ...pause, until: later(pause.from, on), report: null } : pause,
  );

/** A case is opened while a sample is away: from this day its time is left out of the case, as it was of the verification. */
export const carriedIntoCase = (pauses: Pauses, on: Day): Pauses => [
  ...endedOn(pauses, on),
  ...pauses
    .filter(({ until }) => until === null)
    .map((pause) => ({ ...pause, clock: "penalty-case" as const, from: later(pause.from, on) })),
];
