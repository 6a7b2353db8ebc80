import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { MatterPause } from "#app/domain/matter/matter.ts";

type PauseEvent = Extract<MatterEvent, { type: "paused" | "resumed" }>;

/** A pause begins, or the open one ends. */
export function applyToPauses(
  pauses: readonly MatterPause[],
  event: PauseEvent,
): readonly MatterPause[] {
  if (event.type === "paused") {
    return [...pauses, { clock: event.clock, ground: event.ground, from: event.on, until: null }];
  }
  return pauses.map((pause) =>
    pause.clock === event.clock && pause.until === null ? { ...pause, until: event.on } : pause,
  );
}
