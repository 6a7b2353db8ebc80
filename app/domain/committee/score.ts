import type { Item, Score } from "#app/domain/committee/item.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

type Open = "not-assessed" | "decided-already";
type Mine = "tie-declared" | "voted-already" | "own-hand" | "not-seated";

/**
 * Each who sits scores once a round, for themselves, with a reason. Whoever assessed or has a conflict does not sit. Refuses while a
 * sum of the case that was put right since the assessment waits for two: what was scored on stands.
 */
export function score(
  matter: Matter,
  item: Item,
  { reason }: Pick<Score, "grade" | "reason">,
  act: Acting,
): Decision<MatterEvent, Open | Mine | "case-unconfirmed" | "explanation-missing"> {
  const because = standsAgainst(matter, item, act);
  if (because) return refused(because);
  if (matter.penalty?.entry?.what === "decision") return refused("case-unconfirmed");
  if (!item.seats.includes(act.by)) return refused("not-seated");
  if (reason === "") return refused("explanation-missing");
  return decided({ type: "vote-cast", ...act });
}

/** A member with a conflict steps aside before scoring, and says why; also a substitute, whose turn may come. */
export function declareConflict(
  matter: Matter,
  item: Item,
  { reason }: Pick<Score, "reason">,
  act: Acting,
): Decision<MatterEvent, Open | Mine | "explanation-missing"> {
  const because = standsAgainst(matter, item, act);
  if (because) return refused(because);
  if (reason === "") return refused("explanation-missing");
  return decided({ type: "tie-declared", ...act });
}

/** The chair takes a conflict back that is none, with a reason: of another, and before anybody has scored. */
export function revokeConflict(
  matter: Matter,
  item: Item,
  { whose, reason }: { readonly whose: string; readonly reason: string },
  act: Acting,
): Decision<
  MatterEvent,
  Open | "not-chair" | "no-conflict" | "scoring-began" | "explanation-missing"
> {
  const because = isClosed(matter);
  if (because) return refused(because);
  if (item.seats[0] !== act.by) return refused("not-chair");
  if (!item.conflicted.includes(whose)) return refused("no-conflict");
  if (item.scores.length > 0 || item.round > 1) return refused("scoring-began");
  if (reason === "") return refused("explanation-missing");
  return decided({ type: "tie-revoked", ...act });
}

function standsAgainst(
  matter: Matter,
  { conflicted, scores, revealedOn }: Item,
  { by }: Acting,
): Open | Mine | null {
  const closed = isClosed(matter);
  if (closed) return closed;
  if (conflicted.includes(by)) return "tie-declared";
  if (scores.some((one) => one.by === by)) return "voted-already";
  if (matter.reward?.assessedBy === by) return "own-hand";
  return revealedOn === null ? null : "not-seated";
}

const isClosed = ({ reward }: Matter): Open | null => {
  if (!reward?.assessment.eligible) return "not-assessed";
  return reward.decidedOn ? "decided-already" : null;
};
