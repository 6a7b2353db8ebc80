import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Reward } from "#app/domain/reward/reward.ts";

type RewardEvent = Extract<
  MatterEvent,
  {
    type:
      | "reward-assessed"
      | "tie-declared"
      | "vote-cast"
      | "reward-decided"
      | "reward-notified"
      | "reward-claimed"
      | "reward-paid"
      | "reward-lapsed";
  }
>;

/** What an event does to the reward of a report. Nothing happens to a reward that was never assessed. */
export function applyToReward(reward: Reward | null, event: RewardEvent): Reward | null {
  if (event.type === "reward-assessed") return assessed(event);
  if (!reward) return null;

  switch (event.type) {
    case "tie-declared":
      return { ...reward, ties: [...reward.ties, event.by] };
    case "vote-cast":
      return {
        ...reward,
        votes: [...reward.votes, { by: event.by, grade: event.grade, reason: event.reason }],
      };
    case "reward-decided":
      return { ...reward, decidedOn: event.on, award: event.award };
    case "reward-notified":
      return { ...reward, notifiedOn: event.on };
    case "reward-claimed":
      return { ...reward, claim: { on: event.on, codeDigest: event.codeDigest } };
    case "reward-paid":
      return { ...reward, payment: { on: event.on, by: event.by, voucher: event.voucher } };
    case "reward-lapsed":
      return { ...reward, lapsedOn: event.on };
  }
}

function assessed({ type, by, on, ...assessment }: RewardEvent & { type: "reward-assessed" }) {
  return {
    assessedOn: on,
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
