import type { Reward } from "#app/domain/reward/reward.ts";

type Told = { readonly reward: Reward | null; readonly insider: boolean };

/**
 * A matter as a page of the desk may carry it: a claim's proof stays with us, and
 * whether somebody from inside reported stands in the answers alone, for whoever holds their key.
 */
export const forDesk = <Matter extends Told>(matter: Matter): Matter => ({
  ...matter,
  insider: false,
  reward: matter.reward && rewardForDesk(matter.reward),
});

const rewardForDesk = (reward: Reward): Reward => ({
  ...reward,
  claim: reward.claim && { ...reward.claim, codeDigest: "" },
});
