import { refused } from "#app/domain/decision.ts";
import { CLAIM_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import { lapse } from "#app/domain/reward/lapse.ts";
import { confirming } from "#app/ui/action/confirming.tsx";

export const rewardLapse = confirming({
  says: "reward-lapse",
  basis: CLAIM_REWARD,
  decide: (matter, act, { calendar }) => {
    const claiming = clocks(matter, { calendar, today: act.on }).find(
      ({ name }) => name === "reward-claim",
    );
    if (!claiming) return refused("not-notified");
    return lapse(matter, claiming.due.legal, act);
  },
});
