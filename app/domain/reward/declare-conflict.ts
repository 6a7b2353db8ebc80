import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** A member with a tie to anybody in the matter steps aside before voting, and stays aside. */
export function declareConflict(
  { reward }: Matter,
  act: Acting,
): Decision<MatterEvent, "not-assessed" | "decided-already" | "voted-already" | "tie-declared"> {
  if (!reward?.assessment.eligible) return refused("not-assessed");
  if (reward.decidedOn) return refused("decided-already");
  if (reward.votes.some(({ by }) => by === act.by)) return refused("voted-already");
  if (reward.ties.includes(act.by)) return refused("tie-declared");
  return decided({ type: "tie-declared", ...act });
}
