import type { Reward } from "#app/domain/reward/reward.ts";

/** A matter as a page of the desk may carry it: how members voted stays with the committee, a claim's proof with us. */
export const forDesk = <Rewarded extends { readonly reward: Reward | null }>(
  matter: Rewarded,
): Rewarded => ({
  ...matter,
  reward: matter.reward && rewardForDesk(matter.reward),
});

const rewardForDesk = (reward: Reward): Reward => ({
  ...reward,
  votes: [],
  ties: [],
  claim: reward.claim && { ...reward.claim, codeDigest: "" },
});
