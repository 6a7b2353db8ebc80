import type { RewardEvent } from "#app/domain/matter/events.ts";
import type { Reward, Vote } from "#app/domain/reward/reward.ts";

/** What an event does to the reward of a report. Nothing happens to a reward that was never assessed. */
export function applyToReward(reward: Reward | null, event: RewardEvent): Reward | null {
  switch (event.type) {
    case "reward-assessed":
      return assessed(event);
    case "tie-declared":
      return reward && { ...reward, ties: [...reward.ties, event.by] };
    case "vote-cast":
      return reward && { ...reward, votes: [...reward.votes, voteIn(event)] };
    case "reward-decided":
      return reward && { ...reward, decidedOn: event.on, award: event.award };
    case "reward-notified":
      return reward && { ...reward, notifiedOn: event.on };
    case "reward-claimed":
      return reward && { ...reward, claim: { on: event.on, codeDigest: event.codeDigest } };
    case "reward-paid":
      return (
        reward && { ...reward, payment: { on: event.on, by: event.by, voucher: event.voucher } }
      );
    case "reward-lapsed":
      return reward && { ...reward, lapsedOn: event.on };
  }
}

const voteIn = ({ by, grade, reason }: RewardEvent & { type: "vote-cast" }): Vote => ({
  by,
  grade,
  reason,
});

function assessed({ type, by, on, ...assessment }: RewardEvent & { type: "reward-assessed" }) {
  return {
    assessedOn: on,
    assessedBy: by,
    assessment,
    ties: [],
    votes: [],
    decidedOn: null,
    award: null,
    notifiedOn: null,
    claim: null,
    payment: null,
    lapsedOn: null,
  } satisfies Reward;
}
