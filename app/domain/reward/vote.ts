import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { awardOf } from "#app/domain/reward/amount-for.ts";
import { middleGrade, QUORUM } from "#app/domain/reward/committee.ts";
import type { Vote } from "#app/domain/reward/reward.ts";

type Voting = Pick<Vote, "grade" | "reason">;
type Reason =
  | "not-assessed"
  | "decided-already"
  | "tie-declared"
  | "voted-already"
  | "own-hand"
  | "explanation-missing";

/** One vote a member, none with a declared tie or a hand in it. The vote that completes the quorum brings the decision with it. */
export function vote(
  matter: Matter,
  { grade, reason }: Voting,
  act: Acting,
  scale: RewardScale,
  besides: Fen = 0,
): Decision<MatterEvent, Reason> {
  const { reward } = matter;
  if (!reward?.assessment.eligible) return refused("not-assessed");
  if (reward.decidedOn) return refused("decided-already");
  if (reward.ties.includes(act.by)) return refused("tie-declared");
  if (reward.votes.some(({ by }) => by === act.by)) return refused("voted-already");
  if (reward.assessedBy === act.by) return refused("own-hand");
  if (reason === "") return refused("explanation-missing");

  const cast: MatterEvent = { type: "vote-cast", ...act, grade, reason };
  const votes = [...reward.votes, { by: act.by, grade, reason }];
  if (votes.length < QUORUM) return decided(cast);

  const settled = middleGrade(votes);
  const award = settled && awardOf(matter, settled, scale, besides);
  return decided<MatterEvent>(cast, { type: "reward-decided", by: "committee", on: act.on, award });
}
