import type { MatterEvent, MatterEventType } from "#app/domain/matter/events.ts";
import type { Before, Matter } from "#app/domain/matter/matter.ts";
import { isUndoable } from "#app/domain/matter/undoable.ts";

/** What does not end the chance to take back what was done before it: none of it is an act of the office on the matter. */
const ASIDE: readonly MatterEventType[] = [
  "supplemented",
  "unsealing-requested",
  "unsealing-approved",
  "unsealing-refused",
  "unsealing-expired",
  "identity-looked-at",
];

/**
 * How a matter stood before what was done last, where that can be taken back; of two acts only the last can. What one act
 * left in two events is taken back whole.
 */
export function beforeOf(matter: Matter, event: MatterEvent): Before | null {
  const { type, by } = event;
  if (ASIDE.includes(type)) return matter.before;
  if (!isUndoable(type) || isOfAppraisal(event)) return null;
  const { stage, unitId, handlerId, dates, pauses, mediation } = matter;
  const { extension, findings, investigation, penalty, newFacts } = matter;
  const held = { stage, unitId, handlerId, dates, pauses, mediation };
  const state = { ...held, extension, findings, investigation, penalty, newFacts };
  const version = matter.version + 1;
  const earlier = matter.before?.version === version ? matter.before.state : state;
  return { act: type, by, version, state: earlier };
}

/** A mediation rests and goes on with an appraisal, in one act of two events: half of it is not taken back. */
const isOfAppraisal = (event: MatterEvent): boolean =>
  (event.type === "paused" || event.type === "resumed") && event.clock === "mediation";
